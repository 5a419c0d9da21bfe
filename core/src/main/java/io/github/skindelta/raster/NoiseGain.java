package io.github.skindelta.raster;

/** How much of white noise passes a filter. */
public final class NoiseGain {

    private NoiseGain() {}

    /**
     * Variance of white noise behind the difference of two {@link GaussianBlur}s: the sum of the squares of what they make
     * of a single bright pixel.
     *
     * @param fineSigmaPx of the milder one, pixels
     * @param wideSigmaPx of the stronger one, pixels
     * @return a part of the noise's variance, 0–1
     */
    public static double ofDifference(double fineSigmaPx, double wideSigmaPx) {
        int reach = (int) Math.ceil(4 * Math.max(fineSigmaPx, wideSigmaPx)) + 1;
        int side = 2 * reach + 1;
        float[] impulse = new float[side * side];
        impulse[reach * side + reach] = 1;
        Plane single = new Plane(side, side, impulse);
        float[] fine = GaussianBlur.of(single, fineSigmaPx).samples;
        float[] wide = GaussianBlur.of(single, wideSigmaPx).samples;
        double sum = 0;
        for (int i = 0; i < fine.length; i++) {
            double difference = (double) fine[i] - wide[i];
            sum += difference * difference;
        }
        return sum;
    }
}
