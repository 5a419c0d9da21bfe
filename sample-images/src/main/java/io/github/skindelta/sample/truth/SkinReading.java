package io.github.skindelta.sample.truth;

/**
 * A region's skin, as means over the places in it: what it is made of, and what an ideal linear camera would read in even
 * light of the before photo's colour, balanced for it (surface reflection included, no hair, no shading).
 *
 * @param melanin volume fraction in the epidermis, 0–1
 * @param blood volume fraction in the dermis, 0–1
 * @param erythemaIndex {@code 100 log10(R/G)}
 * @param melaninIndex {@code 100 log10(1/R)}
 * @param lightness L*, 0–100
 * @param a a*
 * @param b b*
 * @param textureFine root mean square of the shading of the relief alone over its local mean, wavelengths of 0.1 (or two
 *     pixels, if that is more) to 0.5 mm, in before's light and without noise
 * @param textureCoarse the same for 0.5 to 2 mm
 */
public record SkinReading(
        double melanin,
        double blood,
        double erythemaIndex,
        double melaninIndex,
        double lightness,
        double a,
        double b,
        double textureFine,
        double textureCoarse) {}
