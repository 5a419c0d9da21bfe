package io.github.skindelta.sample.truth;

/**
 * The cropped hair of the target on the day of one photo; 0 where there is none. The few vellus hairs that all skin has do
 * not count.
 *
 * @param densityPerCm2 roots per cm² of the target
 * @param coveragePercent share of the target's skin that hair covers, sampled at the pixels of the before photo
 */
public record HairTruth(double densityPerCm2, double coveragePercent) {}
