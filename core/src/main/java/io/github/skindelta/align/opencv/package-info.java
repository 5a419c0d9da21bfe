/**
 * The OpenCV registrar: the only package that imports OpenCV.
 */
@NullMarked
package io.github.skindelta.align.opencv;

import org.jspecify.annotations.NullMarked;
