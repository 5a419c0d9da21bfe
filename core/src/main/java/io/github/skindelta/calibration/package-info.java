/**
 * Scale and tilt from markers in the photo.
 */
@NullMarked
package io.github.skindelta.calibration;

import org.jspecify.annotations.NullMarked;
