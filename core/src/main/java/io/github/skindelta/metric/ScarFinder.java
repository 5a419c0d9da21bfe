package io.github.skindelta.metric;

import io.github.skindelta.raster.ConnectedRegions;
import io.github.skindelta.raster.Dilation;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.MaskedValues;
import io.github.skindelta.raster.Plane;
import java.util.List;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;

/** Finds discoloured scars and how far each extends, in one part of a photo. */
final class ScarFinder {

    /** How far around a scar its surroundings are looked at, in smoothing lengths. */
    static final double REACH = 3;

    /** The smoothed edge of a scar is not yet its surroundings, in smoothing lengths. */
    private static final double EDGE = 1;

    /** A scar's full contrast, robust against its edge and its darkest spots. */
    private static final double PLATEAU_PERCENTILE = 60;

    /** The heart of a seed, from which its extent is first guessed: a flush around a scar may be most of the seed. */
    private static final double HEART_PERCENTILE = 95;

    /** The boundary settles within a few rounds. */
    private static final int ROUNDS = 6;

    private final ColourSpread spread;
    private final List<Plane> colour;
    private final Skin skin;

    /**
     * Where scars may be.
     *
     * @param target where a scar may extend to
     * @param usable skin that its surroundings are judged on, same size
     * @param smoothingPx how smooth the colours are, standard deviation in pixels
     */
    record Skin(Mask target, Mask usable, double smoothingPx) {}

    /**
     * @param spread of untouched skin's colour
     * @param colour of every pixel, one plane a dimension
     * @param skin where scars may be
     */
    ScarFinder(ColourSpread spread, List<Plane> colour, Skin skin) {
        this.spread = spread;
        this.colour = colour;
        this.skin = skin;
    }

    /**
     * The scars.
     *
     * @param detection least distance from untouched skin's colour, standard deviations
     * @param leastPixels smaller ones do not count
     * @return one mask a scar
     */
    List<Mask> scars(double detection, int leastPixels) {
        Mask seeds = above(spread.distance(colour), detection);
        Mask all = Mask.none(seeds.width(), seeds.height());
        for (Mask seed : ConnectedRegions.of(seeds, part -> part.pixels() >= leastPixels / 2)) {
            all = all.or(extent(seed));
        }
        return ConnectedRegions.of(all, part -> part.pixels() >= leastPixels);
    }

    /**
     * The scar around a seed, out to where half of its contrast to the skin right around it is left, along its own
     * colour. Skin that is flushed as a whole is the scar's surroundings, and not a part of it.
     */
    private Mask extent(Mask seed) {
        Plane contrast = spread.along(colour, seed);
        double threshold = percentile(HEART_PERCENTILE, contrast, seed) / 2;
        Mask scar = seed;
        for (int round = 0; round < ROUNDS; round++) {
            scar = ConnectedRegions.touching(above(contrast, threshold), seed);
            Mask around = Dilation.of(scar, REACH * skin.smoothingPx())
                    .minus(Dilation.of(scar, EDGE * skin.smoothingPx()))
                    .and(skin.usable());
            if (scar.count() == 0 || around.count() == 0) {
                return scar;
            }
            double plateau = percentile(PLATEAU_PERCENTILE, contrast, scar);
            threshold = (plateau + percentile(50, contrast, around)) / 2;
        }
        return scar;
    }

    private Mask above(Plane plane, double threshold) {
        return Mask.byRows(plane.width(), plane.height(), (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = skin.target().at(x, y) && plane.at(x, y) > threshold;
            }
        });
    }

    private static double percentile(double percent, Plane plane, Mask mask) {
        return new Percentile(percent).evaluate(MaskedValues.of(plane, mask, ColourSpread.SAMPLES));
    }
}
