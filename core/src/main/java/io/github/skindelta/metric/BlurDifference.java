package io.github.skindelta.metric;

/**
 * By how much blurrier one photo is than the other, from the spectra of the same untouched skin: a Gaussian blur of
 * standard deviation σ lowers the logarithm of power at wavelength λ by {@code (2πσ/λ)²}.
 */
final class BlurDifference {

    /** An octave apart, where cameras still show something: wavelengths in pixels of the coarser photo. */
    private static final double FINE_FROM_PX = 5.6;

    private static final double FINE_TO_PX = 8;
    private static final double COARSE_FROM_PX = 11.3;
    private static final double COARSE_TO_PX = 16;

    /** A blur of two pixels leaves nothing to compare. */
    private static final double MOST_PX = 2;

    private BlurDifference() {}

    /**
     * The difference of the blurs' variances.
     *
     * @param before the before photo
     * @param after the same skin in the after photo
     * @param coarserPixelMm length of a pixel in the coarser of them
     * @return after less before, mm²
     */
    static double mm2(ReliefView before, ReliefView after, double coarserPixelMm) {
        double fine = logRatio(before, after, FINE_FROM_PX * coarserPixelMm, FINE_TO_PX * coarserPixelMm);
        double coarse = logRatio(before, after, COARSE_FROM_PX * coarserPixelMm, COARSE_TO_PX * coarserPixelMm);
        double variance = (coarse - fine)
                / (squaredFrequency(FINE_FROM_PX, FINE_TO_PX) - squaredFrequency(COARSE_FROM_PX, COARSE_TO_PX));
        double most = MOST_PX * MOST_PX;
        return Math.min(Math.max(variance, -most), most) * coarserPixelMm * coarserPixelMm;
    }

    private static double logRatio(ReliefView before, ReliefView after, double fromMm, double toMm) {
        double earlier = before.mean(before.power(before.detail(fromMm, toMm, 0)));
        double later = after.mean(after.power(after.detail(fromMm, toMm, 0)));
        // Where noise is all there is, nothing is known of the blur.
        return earlier > 0 && later > 0 ? Math.log(later / earlier) : 0;
    }

    /** In the middle of a band, in squared radians per pixel. */
    private static double squaredFrequency(double from, double to) {
        return 4 * Math.PI * Math.PI / (from * to);
    }
}
