package io.github.skindelta.sample.truth;

import io.github.skindelta.sample.skin.SkinState;

/**
 * The skin of one day in the frame of the before photo.
 *
 * @param skin what it is made of
 * @param relief how it shades in the before photo's light
 */
record Day(SkinState skin, ReliefContrast relief) {}
