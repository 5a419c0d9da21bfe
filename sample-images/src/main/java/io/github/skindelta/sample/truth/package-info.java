/** Everything true about a pair, read off its scene and never off the pictures. */
@NullMarked
package io.github.skindelta.sample.truth;

import org.jspecify.annotations.NullMarked;
