package io.github.skindelta.metric;

import io.github.skindelta.certainty.Certainty;
import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.skin.SkinSite;

/**
 * Colours of a target for which there is no untouched skin, in the light in which paper beside it is white. No untouched skin
 * shows how far such a colour strays when nothing changed, so that the standard error is what usually differs between the light
 * on paper and on skin: a stated, weaker tier.
 *
 * @param pair the photos, their colours absolute
 * @param site the target
 */
record AbsoluteColour(SkinPair pair, SkinSite site) {

    private static final Measurement.NotMeasurable NO_UNTOUCHED_SKIN = new Measurement.NotMeasurable(
            "found no untouched skin, and this number is a difference to it: outline the treated area with --region so that"
                    + " untouched skin remains around it");

    /** The usual difference is known from a few dozen pairs of photos. */
    private static final double DEGREES_OF_FREEDOM = 30;

    /**
     * Error of what one photo reads over that of a change: within one photo the light on paper and on skin differs more than it
     * differs between two. 12 rendered pairs of tuning seeds were off by 1.2 to 1.6 times.
     */
    private static final double OF_ONE_PHOTO = 1.5;

    /**
     * Both photos read.
     *
     * @param before reader of the before photo
     * @param after reader of the after photo
     * @param ofColour what the colours' own errors and the light leave in doubt, one a definition
     * @return one a definition
     */
    Measurement.Outcome[] outcomes(MeanReader before, MeanReader after, double... ofColour) {
        double[] then = read(before, site.before().target());
        double[] now = read(after, site.after().target());
        double[] beside = beside(after);
        Measurement.Outcome[] outcomes = new Measurement.Outcome[then.length];
        for (int i = 0; i < outcomes.length; i++) {
            double ofChange = before.errors().doubt().in(pair).ofChange() * (now[i] - then[i]);
            double slope = pair.light().slopeStandardError() * (now[i] - then[i]);
            double alike = Math.hypot(ofColour[i], Math.hypot(ofChange, slope));
            outcomes[i] = Double.isNaN(then[i])
                    ? NO_UNTOUCHED_SKIN
                    : Measurement.Measured.of(
                            then[i],
                            now[i],
                            certainty(OF_ONE_PHOTO * ofColour[i], 0),
                            certainty(Math.hypot(alike, beside[i]), alike));
        }
        return outcomes;
    }

    /** Further photos of a session show how the target's place strays: camera, lamp and paper are the same in all of them. */
    private static Certainty certainty(double standardError, double alike) {
        return new Certainty(standardError, DEGREES_OF_FREEDOM, Certainty.Source.CARD, alike);
    }

    private static double[] read(MeanReader reader, Mask target) {
        return reader.formula().absolute(reader.means(target));
    }

    /** By how much each value changes where the target lies off by the alignment's expected error. */
    private double[] beside(MeanReader after) {
        Mask target = site.after().target();
        double each = pair.alignment().registrationErrorPx() / Math.sqrt(2);
        double[] right = read(after, target.shifted(1, 0));
        double[] left = read(after, target.shifted(-1, 0));
        double[] down = read(after, target.shifted(0, 1));
        double[] up = read(after, target.shifted(0, -1));
        double[] errors = new double[right.length];
        for (int i = 0; i < errors.length; i++) {
            errors[i] = each * Math.hypot((right[i] - left[i]) / 2, (down[i] - up[i]) / 2);
        }
        return errors;
    }
}
