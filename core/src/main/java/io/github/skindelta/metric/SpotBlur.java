package io.github.skindelta.metric;

import io.github.skindelta.align.Alignment;
import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.Point;
import io.github.skindelta.raster.Window;
import io.github.skindelta.skin.SkinSite;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.jspecify.annotations.Nullable;

/**
 * By how much blurrier one photo is than the other, as its spots see it: the same small spots of untouched skin, such as
 * follicles, in both photos. Sharpening counts as negative blur.
 *
 * @param mm2 after less before, difference of the variances of the spots' widths, mm²
 * @param standardErrorMm2 how well that is known
 */
record SpotBlur(double mm2, double standardErrorMm2) {

    /** The same spot lies within this distance in the other photo, mm. */
    private static final double NEAR_MM = 0.15;

    /** Of fewer spots the middle one says nothing. */
    private static final int FEWEST = 12;

    /** Not known: as much as a lens out of focus by a pixel and a half adds, mm² at 0.05 mm a pixel. */
    private static final SpotBlur UNKNOWN = new SpotBlur(0, 0.004);

    /** Quartiles of a normal distribution are so many standard deviations apart. */
    private static final double QUARTILES = 1.349;

    /** Of a median's standard error over a mean's. */
    private static final double OF_MEDIAN = 1.2533;

    /**
     * What lamps and sharpening that differ do to small faint spots and to pores unlike, as a part of the difference: areas of
     * rendered pores out of focus were off by 10 % where all of the difference made 17 %.
     */
    private static final double LEFT = 0.8;

    /**
     * One spot as a photo shows it.
     *
     * @param x column of the photo's window
     * @param y row
     * @param varianceMm2 of the Gaussian that it resembles
     * @param contrast hundredths of a decade
     */
    record Seen(int x, int y, double varianceMm2, double contrast) {}

    /**
     * Compares the photos.
     *
     * @param pair with a scale
     * @param site where untouched skin is
     * @param before spots of the before photo
     * @param after spots of the after photo
     * @return the middle one of the differences
     */
    static SpotBlur of(SkinPair pair, SkinSite site, List<Seen> before, List<Seen> after) {
        Alignment alignment = pair.alignment();
        Window from = pair.before().window();
        Window to = pair.after().window();
        Mask reference = site.before().reference();
        double near = NEAR_MM / pair.after().ruler().perPixel();
        Map<Long, List<Seen>> cells = byCell(after, near);
        List<Double> differences = new ArrayList<>();
        for (Seen spot : before) {
            if (reference.at(spot.x(), spot.y())) {
                Point there = alignment.map(new Point(from.x() + spot.x(), from.y() + spot.y()));
                Seen same = nearest(cells, there.x() - to.x(), there.y() - to.y(), near);
                if (same != null) {
                    differences.add(same.varianceMm2() - spot.varianceMm2());
                }
            }
        }
        return of(differences.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static SpotBlur of(double... differences) {
        if (differences.length < FEWEST) {
            return UNKNOWN;
        }
        Percentile percentile = new Percentile();
        percentile.setData(differences);
        double middle = percentile.evaluate(50);
        double spread = (percentile.evaluate(75) - percentile.evaluate(25)) / QUARTILES;
        double ofMedian = OF_MEDIAN * spread / Math.sqrt(differences.length);
        return new SpotBlur(middle, Math.hypot(ofMedian, LEFT * middle));
    }

    private static Map<Long, List<Seen>> byCell(List<Seen> spots, double side) {
        Map<Long, List<Seen>> cells = new HashMap<>();
        for (Seen spot : spots) {
            cells.computeIfAbsent(cell(spot.x(), spot.y(), side), key -> new ArrayList<>())
                    .add(spot);
        }
        return cells;
    }

    private static long cell(double x, double y, double side) {
        return ((long) Math.floor(y / side) << Integer.SIZE) + (long) Math.floor(x / side);
    }

    private static @Nullable Seen nearest(Map<Long, List<Seen>> cells, double x, double y, double near) {
        Seen nearest = null;
        double least = near * near;
        for (int row = -1; row <= 1; row++) {
            for (int column = -1; column <= 1; column++) {
                long cell = cell(x + column * near, y + row * near, near);
                for (Seen spot : cells.getOrDefault(cell, List.of())) {
                    double squared = (spot.x() - x) * (spot.x() - x) + (spot.y() - y) * (spot.y() - y);
                    if (squared < least) {
                        least = squared;
                        nearest = spot;
                    }
                }
            }
        }
        return nearest;
    }
}
