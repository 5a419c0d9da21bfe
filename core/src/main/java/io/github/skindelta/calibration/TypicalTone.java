package io.github.skindelta.calibration;

import io.github.skindelta.colour.LinearRgb;
import io.github.skindelta.colour.TransferCurve;
import io.github.skindelta.raster.Plane;

/**
 * What cameras usually do to contrast, undone, for photos in which nothing of known colour tells it: they stretch the middle
 * tones beyond what their files' colour space says.
 *
 * <p>On encoded values {@code b} from 0 to 1 the curve is {@code b + s · (3b² − 2b³ − b)}. The mean of 201 published curves of
 * cameras and films (Grossberg and Nayar, What is the space of camera response functions?, CVPR 2003) is steeper than sRGB by
 * a factor of 1.53 at 0.35, 1.40 at 0.5 and 1.11 at 0.7, and flatter by 0.93 at 0.85, in logarithms of light; a camera
 * without a curve of its own has 1 everywhere. Many of the 201 are films, and phones of today are nearer to sRGB, by how much
 * is not measured: {@code s} = 0.2, which gives 1.11, 1.10, 1.04 and 0.95, goes a quarter to a third of the way in the middle
 * tones, and brings every camera nearer to the truth that has more than half of that.
 */
public final class TypicalTone {

    private static final double STRENGTH = 0.2;

    private static final TransferCurve ENCODING = TransferCurve.srgb();

    /** Nodes of the table over light 0 to 1. */
    private static final int NODES = 1 << 14;

    /** Steps of the encoded value in which the table is made. */
    private static final double STEP = 1e-5;

    private static final float[] UNDONE = table();

    private TypicalTone() {}

    /**
     * Light as an even camera would have it.
     *
     * @param photo linear light of the photo
     * @return the same without the curve, of the same size; black, white and what is beyond them stay
     */
    public static LinearRgb undone(LinearRgb photo) {
        return new LinearRgb(undone(photo.red()), undone(photo.green()), undone(photo.blue()));
    }

    /** The same of one channel's light. */
    public static double undone(double light) {
        if (light <= 0 || light >= 1) {
            return light;
        }
        double node = light * NODES;
        int i = (int) node;
        return UNDONE[i] + (node - i) * (UNDONE[i + 1] - UNDONE[i]);
    }

    private static Plane undone(Plane plane) {
        return Plane.byRows(plane.width(), plane.height(), (y, row) -> {
            plane.copyRow(y, row);
            for (int x = 0; x < row.length; x++) {
                row[x] = (float) undone(row[x]);
            }
        });
    }

    private static float[] table() {
        float[] undone = new float[NODES + 1];
        double encoded = 0;
        for (int i = 1; i < NODES; i++) {
            double light = (double) i / NODES;
            while (shown(encoded + STEP) < light) {
                encoded += STEP;
            }
            double below = shown(encoded);
            double part = (light - below) / (shown(encoded + STEP) - below);
            undone[i] = (float) ENCODING.linear(encoded + part * STEP);
        }
        undone[NODES] = 1;
        return undone;
    }

    /** Light that a file shows where it ought to hold this encoded value. */
    private static double shown(double encoded) {
        double curved = encoded * encoded * (3 - 2 * encoded);
        return ENCODING.linear(encoded + STRENGTH * (curved - encoded));
    }
}
