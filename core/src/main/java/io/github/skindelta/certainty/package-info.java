/**
 * How sure a number is: what untouched skin, repeated photos and repeated readings say of its error.
 */
@NullMarked
package io.github.skindelta.certainty;

import org.jspecify.annotations.NullMarked;
