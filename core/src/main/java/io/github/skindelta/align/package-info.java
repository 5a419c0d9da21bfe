/**
 * Where is this spot of skin in the other photo?
 */
@NullMarked
package io.github.skindelta.align;

import org.jspecify.annotations.NullMarked;
