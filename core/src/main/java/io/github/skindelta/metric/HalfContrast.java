package io.github.skindelta.metric;

import io.github.skindelta.raster.ConnectedRegions;
import io.github.skindelta.raster.ContourArea;
import io.github.skindelta.raster.Dilation;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.MaskedValues;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.raster.Window;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;

/**
 * The extent of a thing from a part of it: out to where half of its own contrast to the skin right around it is left
 * (METHODS §4). Skin that is flushed as a whole is its surroundings, and not a part of it.
 */
final class HalfContrast {

    /** How far around a thing its surroundings are looked at, in smoothing lengths. */
    private static final double REACH = 4;

    /** The smoothed edge is not yet its surroundings, in smoothing lengths. */
    private static final double EDGE = 2;

    /** How far on either side of the outline the edge is judged, in smoothing lengths. */
    private static final double EDGE_BAND = 2;

    /** The heart of a seed, from which the extent is first guessed: a flush around a scar may be most of the seed. */
    private static final double HEART_PERCENTILE = 90;

    /**
     * Contrasts that the boundary may start from, as parts of the heart's: from above it may settle on the darkest part of
     * an uneven scar, from below on the flush around it.
     */
    private static final double[] STARTS = {0.5, 0.3, 0.2};

    /** Samples whose median is a contrast. */
    private static final int LEAST_HEART = 12;

    /** The boundary settles within a few rounds. */
    private static final int ROUNDS = 6;

    private final Scene scene;
    private final double rim;

    /**
     * What is looked at.
     *
     * @param window in the grid of the photo's samples
     * @param target where the thing may extend to, of the window's size
     * @param usable skin that its surroundings are judged on
     * @param areas how much skin each sample shows
     * @param smoothing in samples
     */
    record Scene(Window window, Mask target, Mask usable, Plane areas, double smoothing) {}

    /**
     * What the extent is in.
     *
     * @param colour in which direction
     * @param height contrast of every sample of the window in that direction
     */
    record Contrast(ColourSpread.Direction colour, Plane height) {}

    /**
     * @param scene what is looked at
     * @param rim how far inside its outline a thing has its full contrast, in smoothing lengths
     */
    HalfContrast(Scene scene, double rim) {
        this.scene = scene;
        this.rim = rim;
    }

    /**
     * Where the extent may settle.
     *
     * @param contrast in the window
     * @param seed samples that belong to it, not empty
     * @return outlines, some of them alike; none if it has no contrast to the skin around it
     */
    List<Outline> of(Contrast contrast, Mask seed) {
        double heart = percentile(HEART_PERCENTILE, contrast.height(), seed);
        return Arrays.stream(STARTS)
                .mapToObj(start -> settled(contrast, seed, start * heart))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * The extent that an outline found before has in another contrast.
     *
     * @param contrast in the window
     * @param known the outline
     * @return its outline; empty if it has no contrast to the skin around it
     */
    Optional<Outline> again(Contrast contrast, Outline known) {
        return settled(contrast, known.region(), known.level());
    }

    private Optional<Outline> settled(Contrast colour, Mask seed, double start) {
        Plane contrast = colour.height();
        double level = start;
        for (int round = 0; round < ROUNDS; round++) {
            Mask region = ConnectedRegions.touching(above(contrast, level), seed);
            Mask around = around(region);
            if (region.count() == 0 || around.count() == 0) {
                return Optional.empty();
            }
            double plateau = plateau(contrast, region);
            double surroundings = percentile(50, contrast, around);
            double next = (plateau + surroundings) / 2;
            if (round == ROUNDS - 1 || Math.abs(next - level) < 0.005 * (plateau - surroundings)) {
                return Optional.of(outline(colour, region, next, plateau - surroundings));
            }
            level = next;
        }
        return Optional.empty();
    }

    /** Full contrast: of the heart, which the smoothed edge does not reach; of a small thing little is left of that. */
    private double plateau(Plane contrast, Mask region) {
        Mask outside = Mask.all(region.width(), region.height()).minus(region);
        for (double depth = rim; depth >= 0.5; depth /= 2) {
            Mask heart = region.minus(Dilation.of(outside, depth * scene.smoothing()));
            if (heart.count() >= LEAST_HEART) {
                return percentile(50, contrast, heart);
            }
        }
        return percentile(50, contrast, region);
    }

    private Outline outline(Contrast colour, Mask region, double level, double full) {
        Plane contrast = colour.height();
        Mask settled = ConnectedRegions.touching(above(contrast, level), region);
        return new Outline(
                scene.window(),
                colour.colour(),
                contrast,
                settled,
                level,
                full,
                edgeShare(contrast, settled, full),
                ContourArea.of(contrast, level, settled, scene.areas()));
    }

    private Mask around(Mask region) {
        return Dilation.of(region, REACH * scene.smoothing())
                .minus(Dilation.of(region, EDGE * scene.smoothing()))
                .and(scene.usable());
    }

    private double edgeShare(Plane contrast, Mask region, double full) {
        double band = EDGE_BAND * scene.smoothing();
        Mask outside = Mask.all(region.width(), region.height()).minus(region);
        Mask justInside = region.and(Dilation.of(outside, band));
        Mask justOutside = outside.and(Dilation.of(region, band)).and(scene.usable());
        if (justInside.count() == 0 || justOutside.count() == 0) {
            return 0;
        }
        return (mean(contrast, justInside) - mean(contrast, justOutside)) / full;
    }

    private Mask above(Plane plane, double level) {
        return Mask.byRows(plane.width(), plane.height(), (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = scene.target().at(x, y) && plane.at(x, y) > level;
            }
        });
    }

    private static double mean(Plane plane, Mask mask) {
        double sum = 0;
        double[] values = MaskedValues.of(plane, mask, ColourSpread.SAMPLES);
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static double percentile(double percent, Plane plane, Mask mask) {
        return new Percentile(percent).evaluate(MaskedValues.of(plane, mask, ColourSpread.SAMPLES));
    }
}
