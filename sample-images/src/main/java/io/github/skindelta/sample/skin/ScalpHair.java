package io.github.skindelta.sample.skin;

/**
 * A cropped hair lying on the skin, cut off square.
 *
 * @param line where it lies; its root is at −½ of its length
 * @param lengthMm from root to tip
 * @param diameterMm of all of it
 */
public record ScalpHair(Arc line, double lengthMm, double diameterMm) implements Nearby.Bounded {

    /** Widest side of a pixel that still finds all of it, mm. */
    private static final double MOST_FOOTPRINT_MM = 1.3;

    /** Where it leaves the skin, {x, y} in mm. */
    public double[] root() {
        return line.pointAt(-lengthMm / 2);
    }

    /** Of this share of its diameter. */
    public ScalpHair thickened(double diameter) {
        return new ScalpHair(line, lengthMm, diameter * diameterMm);
    }

    @Override
    public double[] bounds() {
        return line.bounds(-lengthMm / 2, lengthMm / 2, (diameterMm + MOST_FOOTPRINT_MM) / 2);
    }

    /**
     * Share of a pixel that is this hair, 0–1. Over all pixels it adds up to length times diameter.
     *
     * @param footprint side of the pixel, mm
     */
    double coverage(double x, double y, double footprint) {
        double across = ((diameterMm + footprint) / 2 - Math.abs(line.across(x, y))) / footprint;
        if (across <= 0) {
            return 0;
        }
        double along = ((lengthMm + footprint) / 2 - Math.abs(line.along(x, y))) / footprint;
        return Math.min(across, Math.min(1, diameterMm / footprint)) * Math.min(Math.max(along, 0), 1);
    }
}
