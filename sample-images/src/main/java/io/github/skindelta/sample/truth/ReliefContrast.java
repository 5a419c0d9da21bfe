package io.github.skindelta.sample.truth;

import io.github.skindelta.sample.camera.Gaussian;
import java.awt.Rectangle;

/**
 * How much a picture's light deviates from its local mean, band by band. A band's edges are where a Gaussian halves the
 * power.
 *
 * @param fine wavelengths of 0.1 (or two pixels) to 0.5 mm, by row, as a share of the local mean
 * @param coarse 0.5 to 2 mm
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record ReliefContrast(float[] fine, float[] coarse) {

    private static final double FINE_FROM_MM = 0.1;
    private static final double FINE_TO_MM = 0.5;
    private static final double COARSE_TO_MM = 2;

    /** Shorter waves do not exist between pixels. */
    private static final double SHORTEST_PX = 2;

    /** A Gaussian of this many wavelengths halves the power at that wavelength: √(ln 2) / 2π. */
    private static final double SIGMA_PER_WAVELENGTH = 0.13251;

    /**
     * Both bands of a picture.
     *
     * @param light by row
     * @param width pixels in a row
     * @param pxPerMm of the picture
     */
    static ReliefContrast of(float[] light, int width, double pxPerMm) {
        float[] all = blurred(light, width, Math.max(FINE_FROM_MM * pxPerMm, SHORTEST_PX));
        float[] half = blurred(light, width, FINE_TO_MM * pxPerMm);
        float[] two = blurred(light, width, COARSE_TO_MM * pxPerMm);
        return new ReliefContrast(contrast(all, half), contrast(half, two));
    }

    /**
     * This contrast, another in a part of the frame.
     *
     * @param part the other, of that part alone
     * @param where the part is in the frame; its border is not taken, as it does not know what lies beyond
     * @param border wide, pixels
     * @param width pixels in a row of the frame
     */
    ReliefContrast with(ReliefContrast part, Rectangle where, int border, int width) {
        float[] newFine = fine.clone();
        float[] newCoarse = coarse.clone();
        for (int row = border; row < where.height - border; row++) {
            int from = row * where.width + border;
            int to = (where.y + row) * width + where.x + border;
            System.arraycopy(part.fine, from, newFine, to, where.width - 2 * border);
            System.arraycopy(part.coarse, from, newCoarse, to, where.width - 2 * border);
        }
        return new ReliefContrast(newFine, newCoarse);
    }

    private static float[] contrast(float[] detail, float[] mean) {
        float[] contrast = new float[mean.length];
        for (int i = 0; i < mean.length; i++) {
            contrast[i] = detail[i] / mean[i] - 1;
        }
        return contrast;
    }

    private static float[] blurred(float[] light, int width, double wavelengthPx) {
        return new Gaussian(SIGMA_PER_WAVELENGTH * wavelengthPx).blurred(light, width);
    }
}
