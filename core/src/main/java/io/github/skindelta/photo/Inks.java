package io.github.skindelta.photo;

import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/** Cyan, magenta, yellow and black, 0 = no ink: as JPEG stores them, and to sRGB where no profile says how they print. */
final class Inks {

    private static final int YCCK = 2;

    private Inks() {}

    /**
     * Brings a JPEG's four channels to inks.
     *
     * @param raster channels as stored; changed in place
     * @param adobeTransform Adobe's transform code, −1 without Adobe's marker
     * @return inks, 0 = none, 255 = full
     */
    static Raster ofJpeg(WritableRaster raster, int adobeTransform) {
        int width = raster.getWidth();
        int[] row = new int[width * 4];
        for (int y = 0; y < raster.getHeight(); y++) {
            raster.getPixels(0, y, width, 1, row);
            for (int i = 0; i < row.length; i += 4) {
                if (adobeTransform == YCCK) {
                    toCmy(row, i);
                }
                if (adobeTransform >= 0) {
                    invert(row, i);
                }
            }
            raster.setPixels(0, y, width, 1, row);
        }
        return raster;
    }

    /** YCCK is YCbCr of the inks' complements (Adobe TN 5116), and JFIF's equations bring it back. */
    private static void toCmy(int[] row, int i) {
        double luma = row[i];
        double cb = row[i + 1] - 128;
        double cr = row[i + 2] - 128;
        row[i] = 255 - clamp(luma + 1.402 * cr);
        row[i + 1] = 255 - clamp(luma - 0.344136 * cb - 0.714136 * cr);
        row[i + 2] = 255 - clamp(luma + 1.772 * cb);
    }

    private static int clamp(double value) {
        return (int) Math.min(Math.max(value + 0.5, 0), 255);
    }

    private static void invert(int[] row, int i) {
        for (int c = 0; c < 4; c++) {
            row[i + c] = 255 - row[i + c];
        }
    }

    /**
     * The plain formula {@code R = (1 − C)(1 − K)}, which is no real press but keeps order.
     *
     * @param inks four bands, 0 = no ink, full at 255 or 65535 by their size
     * @return 16-bit sRGB
     */
    static Samples toSrgb(Raster inks) {
        int width = inks.getWidth();
        double full = (1 << inks.getSampleModel().getSampleSize(0)) - 1;
        int bands = inks.getNumBands();
        short[] values = new short[width * inks.getHeight() * 3];
        int[] row = new int[width * bands];
        int to = 0;
        for (int y = 0; y < inks.getHeight(); y++) {
            inks.getPixels(inks.getMinX(), inks.getMinY() + y, width, 1, row);
            for (int i = 0; i < row.length; i += bands) {
                double light = 1 - row[i + 3] / full;
                for (int c = 0; c < 3; c++) {
                    values[to++] = (short) Math.round((1 - row[i + c] / full) * light * 65535);
                }
            }
        }
        return Samples.of(width, inks.getHeight(), values);
    }
}
