package io.github.skindelta.metric;

import io.github.skindelta.raster.ConnectedRegions;
import io.github.skindelta.raster.Dilation;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.MaskedBlur;
import io.github.skindelta.raster.MaskedValues;
import io.github.skindelta.raster.Plane;
import java.util.List;

/**
 * Colour less what varies slowly around: a flush, a tan or a shadow has no edge and drops out, a scar stays.
 *
 * <p>What stands out is kept out of its own surroundings, so that a large scar keeps its contrast.
 */
final class LocalColour {

    /** How far the surroundings reach, standard deviation in smoothing lengths: 5 mm. */
    private static final double SURROUNDINGS = 14;

    /** Of what stands out, the smoothed edge is kept out as well, in smoothing lengths. */
    private static final double EDGE = 2;

    private LocalColour() {}

    /**
     * Colour against the skin around.
     *
     * @param planes one a dimension
     */
    record Deviation(List<Plane> planes) {
        /** Copies the list. */
        Deviation {
            planes = List.copyOf(planes);
        }

        /** Its spread over some skin. */
        ColourSpread spread(Mask where) {
            return ColourSpread.of(values(where));
        }

        /** A spread around the colour of some skin of this photo, so that a tan that came evenly is not a scar. */
        ColourSpread centred(ColourSpread spread, Mask where) {
            return spread.centredOn(values(where));
        }

        private double[][] values(Mask where) {
            return planes.stream()
                    .map(plane -> MaskedValues.of(plane, where, ColourSpread.SAMPLES))
                    .toArray(double[][]::new);
        }
    }

    /**
     * What is not skin like that around it.
     *
     * @param skin the photo's samples
     * @param reference untouched skin
     * @param cue what things stand out by
     * @param leastSamples what is smaller does not disturb its surroundings
     * @return samples whose colour is far from that of the skin around them
     */
    static Mask standingOut(SkinSamples skin, Mask reference, ScarCue cue, int leastSamples) {
        Deviation rough = less(skin, skin.usable());
        Plane distance = cue.measure(rough.spread(reference), rough.planes());
        Mask far = Mask.byRows(distance.width(), distance.height(), (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = skin.usable().at(x, y)
                        && distance.at(x, y) > cue.levels().standsOut();
            }
        });
        return ConnectedRegions.keeping(far, part -> part.pixels() >= leastSamples);
    }

    /**
     * Colour against the skin around.
     *
     * @param skin the photo's samples
     * @param standingOut what is kept out of its own surroundings
     * @return the deviation
     */
    static Deviation of(SkinSamples skin, Mask standingOut) {
        return less(skin, skin.usable().minus(Dilation.of(standingOut, EDGE * skin.smoothing())));
    }

    private static Deviation less(SkinSamples skin, Mask even) {
        MaskedBlur blur = new MaskedBlur(even, SURROUNDINGS * skin.smoothing());
        return new Deviation(skin.searched().stream()
                .map(plane -> Planes.difference(plane, blur.of(plane)))
                .toList());
    }
}
