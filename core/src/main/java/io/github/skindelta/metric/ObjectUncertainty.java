package io.github.skindelta.metric;

import io.github.skindelta.certainty.Certainty;
import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.raster.Dilation;
import io.github.skindelta.raster.Mask;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.stat.descriptive.rank.Median;

/**
 * How sure the area of things is: from outlining them again under the photos' own unevenness, noise and light
 * ({@link RepeatedOutlines}), from what no repeat shows of their edges, from ground that a faint thing may still hold, and from where the target's edge cuts them.
 */
final class ObjectUncertainty {

    private static final int REPEATS = 20;

    /** Multiplicative error that no repeat shows (METHODS §5). */
    private static final double OF_CHANGE = 0.02;

    /**
     * By how much an outline as a whole lies otherwise in one photo than in the other without anything having happened,
     * in smoothing lengths: 0.035 mm. Measured on spots and scars of rendered pairs that did not change, 0.03 mm in the same
     * room and 0.05 mm in another, of which repeats show a part.
     */
    private static final double OF_OUTLINE = 0.1;

    private static final double SIGMA_PER_MAD = 1.4826;

    /** Repeats are no farther off than this many standard deviations. */
    private static final double FAR = 3;

    private ObjectUncertainty() {}

    /**
     * How sure areas are, in the ruler's unit squared.
     *
     * @param before of the before photo's area
     * @param change of the change
     */
    record OfArea(Certainty before, Certainty change) {}

    /**
     * Judges the sum of areas.
     *
     * @param things in both photos
     * @param before the search of the before photo
     * @param after the search of the after photo
     * @param pair the photos
     * @return how sure the sums are
     */
    static OfArea of(List<OutlinePair> things, ScarSearch before, ScarSearch after, SkinPair pair) {
        double ofBefore = 0;
        double ofChange = 0;
        double fixed = 0;
        double change = 0;
        RepeatedOutlines repeated = new RepeatedOutlines(before, after, pair);
        for (OutlinePair thing : things) {
            fixed += square(TooFaint.standardError(thing));
            if (TooFaint.is(thing)) {
                continue;
            }
            List<RepeatedOutlines.Areas> areas = repeated.of(thing, REPEATS);
            if (areas.isEmpty()) {
                throw new NotMeasurableException(
                        "found too little untouched skin to tell how sure the outline of a scar"
                                + " is: take the photos so that more untouched skin remains around the treated area");
            }
            ofBefore += variance(areas.stream().mapToDouble(RepeatedOutlines.Areas::before));
            ofChange += variance(areas.stream().mapToDouble(RepeatedOutlines.Areas::change));
            fixed += square(edge(thing, before, after));
            fixed += square(cut(thing, before, after, pair));
            fixed += square(TooFaint.DOUBT * LostGround.of(thing, before, after, pair));
            change += thing.areaAfter() - thing.areaBefore();
        }
        double unseen = before.leastArea()
                / new Certainty(1, REPEATS - 1, Certainty.Source.REPEATED_SEGMENTATION).halfWidth95();
        double least = things.isEmpty() ? square(unseen) : 0;
        return new OfArea(
                certainty(ofBefore, fixed + least), certainty(ofChange, fixed + least + square(OF_CHANGE * change)));
    }

    /** What light on the relief of an edge, and what cameras make of it, move a whole outline. */
    private static double edge(OutlinePair thing, ScarSearch before, ScarSearch after) {
        double length = Math.max(length(thing.before(), before), length(thing.after(), after));
        return OF_OUTLINE * before.skin().smoothing() * before.skin().step() * length;
    }

    private static double length(List<Outline> outlines, ScarSearch search) {
        long samples = 0;
        for (Outline outline : outlines) {
            Mask outside = Mask.all(outline.region().width(), outline.region().height())
                    .minus(outline.region());
            samples += outline.region().and(Dilation.of(outside, 1)).count();
        }
        return samples * search.skin().step();
    }

    /** What the target's edge cuts off is misplaced by as much as the outlines of the target are on the after photo. */
    private static double cut(OutlinePair thing, ScarSearch before, ScarSearch after, SkinPair pair) {
        double length = 0.5 * (cutLength(thing.before(), before) + cutLength(thing.after(), after));
        // Half of a radial error is across the edge.
        return length
                * pair.alignment().registrationErrorPx()
                * pair.after().ruler().perPixel()
                / Math.sqrt(2);
    }

    private static double cutLength(List<Outline> outlines, ScarSearch search) {
        Mask outside =
                Mask.all(search.target().width(), search.target().height()).minus(search.target());
        Mask edge = Dilation.of(outside, 1);
        long samples = 0;
        for (Outline outline : outlines) {
            samples += outline.region().and(edge.cut(outline.within())).count();
        }
        return samples * search.skin().step();
    }

    private static Certainty certainty(double repeated, double fixed) {
        return new Certainty(
                Math.sqrt(repeated + fixed), REPEATS - 1, Certainty.Source.REPEATED_SEGMENTATION, Math.sqrt(fixed));
    }

    /** Robust variance: a repeat in which the outline runs out into the skin around counts as {@link #FAR} off. */
    private static double variance(DoubleStream areas) {
        double[] values = areas.toArray();
        double middle = new Median().evaluate(values);
        double[] sizes =
                Arrays.stream(values).map(value -> Math.abs(value - middle)).toArray();
        double far = FAR * SIGMA_PER_MAD * new Median().evaluate(sizes);
        double sum = 0;
        for (double size : sizes) {
            sum += square(Math.min(size, far));
        }
        return sum / (sizes.length - 1);
    }

    private static double square(double value) {
        return value * value;
    }
}
