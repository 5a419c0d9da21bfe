/**
 * Pixels without dermatology: planes, masks, windows, and one class per operation. The only index arithmetic.
 */
@NullMarked
package io.github.skindelta.raster;

import org.jspecify.annotations.NullMarked;
