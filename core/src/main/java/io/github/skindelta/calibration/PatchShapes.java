package io.github.skindelta.calibration;

import io.github.skindelta.colour.LinearRgb;
import io.github.skindelta.raster.ConnectedRegions;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.raster.ShapeMoments;
import java.util.Comparator;
import java.util.List;

/** Parts of a picture of one colour that could be patches of a card: about as wide as high, without arms and holes. */
final class PatchShapes {

    /** A patch of less is seen too coarsely, pixels a side of what is left within its edges. */
    private static final int NARROWEST_PX = 4;

    /** A larger patch's card would not fit the picture: 24 patches and their gaps. */
    private static final double LARGEST_PART = 1 / 30.0;

    private static final double LEAST_FULLNESS = 0.8;
    private static final double MOST_FULLNESS = 1.15;

    /** Seen from 45 degrees, a square's diagonal or side is 1.4 times as long as the other. */
    private static final double MOST_ELONGATED = 1.6;

    /** A pattern of thousands of dots is no card, and takes long to look through. */
    private static final int MOST = 400;

    private PatchShapes() {}

    /**
     * Looks for them, the largest first.
     *
     * @param picture linear light
     * @param steepest most by which the root of a channel's light varies within 3 by 3 pixels of a patch
     */
    static List<ShapeMoments> of(LinearRgb picture, double steepest) {
        Mask even = even(picture.red(), steepest)
                .and(even(picture.green(), steepest))
                .and(even(picture.blue(), steepest));
        double largest = LARGEST_PART * even.width() * even.height();
        return ConnectedRegions.moments(even, part -> isPatchSized(part, largest)).stream()
                .filter(shape -> shape.fullness() >= LEAST_FULLNESS && shape.fullness() <= MOST_FULLNESS)
                .filter(shape -> shape.elongation() <= MOST_ELONGATED)
                .sorted(Comparator.comparingInt(ShapeMoments::pixels).reversed())
                .limit(MOST)
                .toList();
    }

    private static boolean isPatchSized(ConnectedRegions.Part part, double largest) {
        return part.pixels() >= NARROWEST_PX * NARROWEST_PX && part.pixels() <= largest;
    }

    private static Mask even(Plane channel, double steepest) {
        float[][] lines = new float[3][channel.width()];
        return Mask.byRows(channel.width(), channel.height(), (y, row) -> {
            if (y == 0 || y == channel.height() - 1) {
                return;
            }
            for (int line = 0; line < 3; line++) {
                copyRoots(channel, y - 1 + line, lines[line]);
            }
            for (int x = 1; x < row.length - 1; x++) {
                row[x] = range(lines, x) <= steepest;
            }
        });
    }

    private static void copyRoots(Plane channel, int y, float[] roots) {
        channel.copyRow(y, roots);
        for (int x = 0; x < roots.length; x++) {
            roots[x] = (float) Math.sqrt(Math.max(roots[x], 0));
        }
    }

    private static double range(float[][] lines, int x) {
        float least = Float.MAX_VALUE;
        float most = -Float.MAX_VALUE;
        for (float[] line : lines) {
            for (int i = x - 1; i <= x + 1; i++) {
                least = Math.min(least, line[i]);
                most = Math.max(most, line[i]);
            }
        }
        return most - least;
    }
}
