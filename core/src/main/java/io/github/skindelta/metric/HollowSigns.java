package io.github.skindelta.metric;

import io.github.skindelta.raster.Dilation;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.MaskedValues;
import io.github.skindelta.raster.Plane;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.stat.descriptive.rank.Median;

/**
 * Whether a place has every sign of a hollow: skin that is merely smoother, or merely paler, is none.
 */
final class HollowSigns {

    /** Least difference in each plane, standard deviations of untouched skin. */
    private static final double LEAST = 1.2;

    /** Skin around, in smoothing lengths from the edge. */
    private static final double FROM = 2;

    private static final double TO = 4;

    private static final double SIGMA_PER_MAD = 1.4826;

    private final SkinSamples skin;
    private final List<Plane> deviation;
    private final double[] spreads;

    /**
     * @param skin the photo's samples
     * @param deviation of its planes from the skin around
     * @param calm untouched skin
     */
    HollowSigns(SkinSamples skin, List<Plane> deviation, Mask calm) {
        this.skin = skin;
        this.deviation = deviation;
        this.spreads =
                deviation.stream().mapToDouble(plane -> spread(plane, calm)).toArray();
    }

    /** Whether the skin of an outline is paler, lighter and smoother than that around it. */
    boolean areAllAt(Outline outline) {
        Mask around = Dilation.of(outline.region(), TO * skin.smoothing())
                .minus(Dilation.of(outline.region(), FROM * skin.smoothing()))
                .and(skin.usable().cut(outline.within()));
        if (around.count() == 0) {
            return false;
        }
        for (int i = 0; i < spreads.length; i++) {
            Plane plane = deviation.get(i).cut(outline.within());
            if (median(plane, outline.region()) - median(plane, around) > -LEAST * spreads[i]) {
                return false;
            }
        }
        return true;
    }

    private static double spread(Plane plane, Mask where) {
        double middle = median(plane, where);
        double[] sizes = Arrays.stream(MaskedValues.of(plane, where, ColourSpread.SAMPLES))
                .map(value -> Math.abs(value - middle))
                .toArray();
        return SIGMA_PER_MAD * new Median().evaluate(sizes);
    }

    private static double median(Plane plane, Mask where) {
        return new Median().evaluate(MaskedValues.of(plane, where, ColourSpread.SAMPLES));
    }
}
