/**
 * Bytes to upright, colour-managed pixels, with the facts of their capture.
 */
@NullMarked
package io.github.skindelta.photo;

import org.jspecify.annotations.NullMarked;
