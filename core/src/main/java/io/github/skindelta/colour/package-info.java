/**
 * Colorimetry without skin: linear RGB, CIELAB, ICC profiles.
 */
@NullMarked
package io.github.skindelta.colour;

import org.jspecify.annotations.NullMarked;
