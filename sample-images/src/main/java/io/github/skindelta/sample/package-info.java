/** Photo pairs of skin, painted from physics, with known truth. */
@NullMarked
package io.github.skindelta.sample;

import org.jspecify.annotations.NullMarked;
