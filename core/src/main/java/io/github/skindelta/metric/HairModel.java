package io.github.skindelta.metric;

import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.lighting.SkinPhoto;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.MaskedValues;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.skin.SkinSite;
import java.util.Map;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;

/**
 * Hair of both photos of a pair, in light: a pixel of which a share c is hair is darker than skin by c times as much as hair
 * is. Light adds up, so the mean of c over a place stays the same however blurred the hairs are.
 */
final class HairModel {

    /** Where hairs cross there is nothing else: darkness that this many percent of hair's pixels do not reach. */
    private static final double DARKEST_PERCENT = 99.9;

    private static final int SAMPLES = 200_000;

    private final SkinPair pair;
    private final double darkest;
    private final HairLines before;
    private final HairLines after;

    /**
     * @param pair with a scale
     * @param site the target, hair included
     * @param lines of the pair
     */
    HairModel(SkinPair pair, SkinSite site, PairLines lines) {
        this.pair = pair;
        this.before = lines.hairsBefore();
        this.after = lines.hairsAfter();
        this.darkest = darkest(before, site.before().target());
    }

    private static double darkest(HairLines light, Mask target) {
        Mask hair = light.hair(HairLines.LEAST_IN_RED).and(target);
        return hair.count() == 0
                ? 1
                : new Percentile(DARKEST_PERCENT).evaluate(MaskedValues.of(light.darkness(), hair, SAMPLES));
    }

    /**
     * Share of each pixel that is hair; its mean counts, a single one may be below 0 or above 1.
     *
     * @param photo of the pair
     * @param leastInRed how dark hair is in red at least, beside all light
     */
    Plane coverage(SkinPhoto photo, double leastInRed) {
        HairLines light = photo == pair.after() ? after : before;
        Mask hair = HairLines.withSpill(photo, light.hair(leastInRed));
        Plane darkness = light.darkness();
        return Plane.byRows(darkness.width(), darkness.height(), (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = hair.at(x, y) ? (float) (darkness.at(x, y) / darkest) : 0;
            }
        });
    }

    /** What was used, for the record. */
    Map<String, Double> parameters() {
        return Map.of("darkestHair", darkest);
    }
}
