package io.github.skindelta.metric;

import io.github.skindelta.certainty.Certainty;
import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.raster.Dilation;
import io.github.skindelta.raster.Mask;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.apache.commons.math3.stat.descriptive.rank.Median;

/**
 * How sure the area and the contrast of a thing are: from outlining them again under the photos' own unevenness, noise and light
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
     * How sure one thing is.
     *
     * @param before of its area in the before photo, in the ruler's unit squared
     * @param change of the change of its area
     * @param contrast of the change of its contrast, as a part of the contrast
     */
    record OfThing(Certainty before, Certainty change, Certainty contrast) {}

    /**
     * Judges one thing.
     *
     * @param thing in both photos
     * @param before the search of the before photo
     * @param after the search of the after photo
     * @param pair the photos
     * @return how sure it is
     * @throws NotMeasurableException if there is too little untouched skin to tell
     */
    static OfThing of(OutlinePair thing, ScarSearch before, ScarSearch after, SkinPair pair) {
        if (TooFaint.is(thing)) {
            Certainty area = certainty(0, square(TooFaint.standardError(thing)));
            return new OfThing(area, area, certainty(0, square(TooFaint.DOUBT)));
        }
        List<RepeatedOutlines.Again> again = new RepeatedOutlines(before, after, pair).of(thing, REPEATS);
        if (again.isEmpty()) {
            throw new NotMeasurableException("found too little untouched skin to tell how sure the outline of a scar"
                    + " is: take the photos so that more untouched skin remains around the treated area");
        }
        double fixed = square(edge(thing, before, after))
                + square(cut(thing, before, after, pair))
                + square(TooFaint.DOUBT * LostGround.of(thing, before, after, pair));
        double ofContrast = thing.unseen() == OutlinePair.Unseen.NOWHERE
                ? variance(again.stream().mapToDouble(RepeatedOutlines.Again::contrastChange))
                : square(unevenness(thing, before, after));
        double kept = square(before.ofRepeats());
        double ofBefore = kept
                * variance(again.stream().mapToDouble(repeat -> repeat.before().area()));
        double ofChange = kept * variance(again.stream().mapToDouble(RepeatedOutlines.Again::areaChange));
        double change = thing.areaAfter() - thing.areaBefore();
        return new OfThing(
                certainty(ofBefore, fixed),
                certainty(ofChange, fixed + square(OF_CHANGE * change)),
                certainty(ofContrast, 0));
    }

    /** Skin's own unevenness as a part of the contrast of a thing that one photo shows. */
    private static double unevenness(OutlinePair thing, ScarSearch before, ScarSearch after) {
        double full = Stream.concat(thing.before().stream(), thing.after().stream())
                .mapToDouble(Outline::full)
                .max()
                .orElseThrow();
        return Math.max(before.unrest(), after.unrest()) / full;
    }

    /** How sure it is that there is nothing: what is smaller than the least area is not seen. */
    static Certainty ofNothing(double leastArea) {
        double halfWidth = new Certainty(1, REPEATS - 1, Certainty.Source.REPEATED_SEGMENTATION).halfWidth95();
        return certainty(0, square(leastArea / halfWidth));
    }

    /** How sure a count is, from the variance of what is nearly counted. */
    static Certainty ofCount(double variance) {
        return certainty(variance, 0);
    }

    /** Errors of several things, which have nothing to do with each other. */
    static Certainty together(List<Certainty> certainties) {
        double all = certainties.stream()
                .mapToDouble(one -> square(one.standardError()))
                .sum();
        double shared =
                certainties.stream().mapToDouble(one -> square(one.shared())).sum();
        return certainty(Math.max(all - shared, 0), shared);
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
