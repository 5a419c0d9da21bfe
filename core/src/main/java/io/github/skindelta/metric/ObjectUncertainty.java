package io.github.skindelta.metric;

import io.github.skindelta.certainty.Certainty;
import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.raster.Dilation;
import io.github.skindelta.raster.Mask;
import java.util.List;

/**
 * How sure the area of things is: from outlining them again under the photos' own unevenness, noise and light
 * ({@link RepeatedOutlines}), from where the target's edge cuts them, and from the samples' size.
 */
final class ObjectUncertainty {

    private static final int REPEATS = 20;

    /** Multiplicative error that no repeat shows (METHODS §5). */
    private static final double OF_CHANGE = 0.02;

    /** Error of a sample on the outline, in samples: those on a straight edge are covered to this much. */
    private static final double OF_SAMPLE = 0.1;

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
        double[] ofBefore = new double[REPEATS];
        double[] ofChange = new double[REPEATS];
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
            for (int i = 0; i < REPEATS; i++) {
                RepeatedOutlines.Areas repeat = areas.get(i);
                ofBefore[i] += repeat.before() - thing.areaBefore();
                ofChange[i] += repeat.after() - repeat.before() - (thing.areaAfter() - thing.areaBefore());
            }
            fixed += square(samples(thing.before(), before)) + square(samples(thing.after(), after));
            fixed += square(cut(thing, before, after, pair));
            change += thing.areaAfter() - thing.areaBefore();
        }
        double unseen = before.leastArea()
                / new Certainty(1, REPEATS - 1, Certainty.Source.REPEATED_SEGMENTATION).halfWidth95();
        double least = things.isEmpty() ? square(unseen) : 0;
        return new OfArea(
                certainty(meanSquare(ofBefore) + fixed + least),
                certainty(meanSquare(ofChange) + fixed + least + square(OF_CHANGE * change)));
    }

    private static double samples(List<Outline> outlines, ScarSearch search) {
        double step = search.skin().step();
        double sum = 0;
        for (Outline outline : outlines) {
            // A round thing's outline; a longer one has more samples on it, but their errors grow by the root alone.
            double onOutline = 2 * Math.sqrt(Math.PI * outline.area()) / step;
            sum += square(OF_SAMPLE * step * step) * onOutline;
        }
        return Math.sqrt(sum);
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

    private static Certainty certainty(double variance) {
        return new Certainty(Math.sqrt(variance), REPEATS - 1, Certainty.Source.REPEATED_SEGMENTATION);
    }

    private static double meanSquare(double... values) {
        double sum = 0;
        for (double value : values) {
            sum += value * value;
        }
        return sum / values.length;
    }

    private static double square(double value) {
        return value * value;
    }
}
