package io.github.skindelta.raster;

/** Whether the strongest deviations of a picture are dark ones or bright ones: its skewness, outliers tamed. */
public final class Lopsidedness {

    /** Of the RMS; more counts as this much, so that one mole does not outweigh all furrows. */
    private static final double MOST = 2.5;

    private Lopsidedness() {}

    /**
     * Mean cube of the deviations over a mask.
     *
     * @param deviations 0 on average
     * @param mask pixels that count, same size
     * @return in units of their RMS, below 0 where the strongest are dark; 0 where there are none
     */
    public static double of(Plane deviations, Mask mask) {
        deviations.requireSameSize(mask.width(), mask.height());
        double squares = 0;
        long count = 0;
        for (int i = 0; i < mask.inside.length; i++) {
            if (mask.inside[i]) {
                squares += deviations.samples[i] * (double) deviations.samples[i];
                count++;
            }
        }
        return squares > 0 ? sumOfCubes(deviations, mask, Math.sqrt(squares / count)) / count : 0;
    }

    private static double sumOfCubes(Plane deviations, Mask mask, double unit) {
        double cubes = 0;
        for (int i = 0; i < mask.inside.length; i++) {
            if (mask.inside[i]) {
                double deviation = Math.min(Math.max(deviations.samples[i] / unit, -MOST), MOST);
                cubes += deviation * deviation * deviation;
            }
        }
        return cubes;
    }
}
