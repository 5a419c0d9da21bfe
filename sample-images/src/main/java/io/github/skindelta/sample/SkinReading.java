package io.github.skindelta.sample;

/**
 * A region's skin, as means over the places in it: what it is made of, and what an ideal linear camera would read in even
 * light (D65, surface reflection included, no hair).
 *
 * @param melanin volume fraction in the epidermis, 0–1
 * @param blood volume fraction in the dermis, 0–1
 * @param erythemaIndex {@code 100 log10(R/G)}
 * @param melaninIndex {@code 100 log10(1/R)}
 * @param lightness L*, 0–100
 * @param a a*
 * @param b b*
 */
public record SkinReading(
        double melanin,
        double blood,
        double erythemaIndex,
        double melaninIndex,
        double lightness,
        double a,
        double b) {}
