package io.github.skindelta.raster;

/** Squared contrast in a band of wavelengths. */
public final class BandPower {

    /** Of the usual level; less is no skin that a contrast could be stated against. */
    private static final float LEAST_LEVEL = 0.1f;

    private BandPower() {}

    /**
     * Power of every pixel, the mean power of noise subtracted.
     *
     * @param deviations what a mild smoothing keeps and a strong one does not
     * @param level what the deviation is a part of, same size, about 1 on most pixels
     * @param noise variance that noise adds where the level is 1; it grows with the level, as that of light does
     * @return (deviation² − noise · level) / level²; may be negative where there is little else than noise
     */
    public static Plane of(Plane deviations, Plane level, double noise) {
        deviations.requireSameSize(level.width(), level.height());
        float[] power = new float[deviations.samples.length];
        for (int i = 0; i < power.length; i++) {
            float here = level.samples[i];
            float deviation = deviations.samples[i];
            power[i] = here > LEAST_LEVEL ? (deviation * deviation - (float) noise * here) / (here * here) : 0;
        }
        return new Plane(deviations.width(), deviations.height(), power);
    }

    /**
     * Power without its outliers.
     *
     * @param power of every pixel
     * @param usual power around each pixel, same size
     * @param times the usual power; more counts as this much
     * @return plane of the same size
     */
    public static Plane atMost(Plane power, Plane usual, double times) {
        power.requireSameSize(usual.width(), usual.height());
        float[] capped = new float[power.samples.length];
        for (int i = 0; i < capped.length; i++) {
            capped[i] = Math.min(power.samples[i], (float) times * Math.max(usual.samples[i], 0));
        }
        return new Plane(power.width(), power.height(), capped);
    }
}
