package io.github.skindelta.raster;

import java.util.List;

/** A plane whose every pixel is a weighted sum of other planes' pixels there. */
public final class WeightedSum {

    private WeightedSum() {}

    /**
     * Adds planes up.
     *
     * @param planes at least one, of equal size
     * @param weights one a plane
     * @return Σ weight · plane
     * @throws IllegalArgumentException if the numbers or sizes differ
     */
    public static Plane of(List<Plane> planes, double... weights) {
        if (planes.size() != weights.length) {
            throw new IllegalArgumentException(planes.size() + " planes and " + weights.length + " weights");
        }
        Plane first = planes.get(0);
        float[] sum = new float[first.samples.length];
        for (int plane = 0; plane < weights.length; plane++) {
            planes.get(plane).requireSameSize(first.width(), first.height());
            float weight = (float) weights[plane];
            float[] samples = planes.get(plane).samples;
            for (int i = 0; i < sum.length; i++) {
                sum[i] += weight * samples[i];
            }
        }
        return new Plane(first.width(), first.height(), sum);
    }

    /**
     * Adds a constant.
     *
     * @param plane any
     * @param by how much
     * @return plane + by
     */
    public static Plane raised(Plane plane, double by) {
        float[] sum = new float[plane.samples.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = plane.samples[i] + (float) by;
        }
        return new Plane(plane.width(), plane.height(), sum);
    }
}
