package io.github.skindelta.calibration;

import io.github.skindelta.colour.LinearRgb;
import io.github.skindelta.raster.ConnectedRegions;
import io.github.skindelta.raster.LocalRange;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.raster.ShapeMoments;
import java.util.Comparator;
import java.util.List;

/**
 * Parts of a picture of one colour that could be patches of a card: about as wide as high, without arms and holes.
 *
 * @param variation most by which the root of any channel's light varies within 3 by 3 pixels
 */
record PatchShapes(Plane variation) {

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

    /**
     * Looks at a picture.
     *
     * @param picture linear light
     */
    static PatchShapes in(LinearRgb picture) {
        Plane red = LocalRange.of(roots(picture.red()));
        Plane green = LocalRange.of(roots(picture.green()));
        Plane blue = LocalRange.of(roots(picture.blue()));
        return new PatchShapes(Plane.byRows(red.width(), red.height(), (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = Math.max(Math.max(red.at(x, y), green.at(x, y)), blue.at(x, y));
            }
        }));
    }

    private static Plane roots(Plane light) {
        return Plane.byRows(light.width(), light.height(), (y, row) -> {
            light.copyRow(y, row);
            for (int x = 0; x < row.length; x++) {
                row[x] = (float) Math.sqrt(Math.max(row[x], 0));
            }
        });
    }

    /**
     * The shapes, the largest first.
     *
     * @param steepest most by which the root of a channel's light varies within 3 by 3 pixels of a patch
     */
    List<ShapeMoments> of(double steepest) {
        double largest = LARGEST_PART * variation.width() * variation.height();
        Mask even = Mask.byRows(variation.width(), variation.height(), (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = variation.at(x, y) <= steepest;
            }
        });
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
}
