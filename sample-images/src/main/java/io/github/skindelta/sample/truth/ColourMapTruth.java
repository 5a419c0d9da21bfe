package io.github.skindelta.sample.truth;

/**
 * What maps of an ideal camera show of the target on the day of one photo: even light of the before photo's colour, its
 * frame and its day's threshold, neither hair nor shading (see {@link SkinReading}), sampled every 0.15 mm.
 *
 * @param rednessAreaPercent share of the target whose erythema index, smoothed by a Gaussian of 0.5 mm, exceeds the mean of
 *     the reference skin of the day of the before photo by more than {@code rednessThreshold}
 * @param rednessThreshold the larger of 3.4 and two standard deviations of the smoothed index over the reference skin of
 *     the day of the before photo: the same on both days
 * @param evenness standard deviation over the target of L* smoothed by a Gaussian of 0.5 mm: the lower, the more even
 * @param spotCount brown spots: connected parts of the target of at least 1 mm² in which the melanin index that the skin
 *     would have with as much blood everywhere, smoothed by a Gaussian of 0.35 mm, exceeds its mean around (a Gaussian of
 *     2 mm) by more than 4
 * @param spotAreaMm2 of all spots
 */
public record ColourMapTruth(
        double rednessAreaPercent, double rednessThreshold, double evenness, int spotCount, double spotAreaMm2) {}
