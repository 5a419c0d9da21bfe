package io.github.skindelta.metric;

import io.github.skindelta.certainty.Certainty;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** How many things there are, and how sure the difference is: by how near each of them is to not being counted. */
final class ScarCount {

    /** Nothing that is counted is beyond all doubt: well below 1, so that one more is one more where it is clear. */
    private static final double LEAST_ERROR = 0.2;

    /** By how much a contrast differs from photo to photo of the same skin, standard deviations of untouched skin. */
    private static final double OF_CONTRAST = 1.5;

    private ScarCount() {}

    /**
     * Counts.
     *
     * @param found things in both photos, with the searches that found them
     * @return both counts; what is too faint for an outline in one photo counts in both
     */
    static Measurement.Measured of(List<FoundThings> found) {
        double variance = LEAST_ERROR * LEAST_ERROR;
        int countBefore = 0;
        int countAfter = 0;
        for (FoundThings kind : found) {
            for (Thing thing : kind.things()) {
                OutlinePair outlines = thing.outlines();
                countBefore += Math.max(outlines.before().size(), TooFaint.is(outlines) ? 1 : 0);
                countAfter += Math.max(outlines.after().size(), TooFaint.is(outlines) ? 1 : 0);
                double doubt = doubt(thing, kind);
                variance += pieces(outlines) * doubt * (1 - doubt);
            }
        }
        Certainty certainty = ObjectUncertainty.ofCount(variance);
        return Measurement.Measured.of(countBefore, countAfter, certainty, certainty);
    }

    /** How many are in doubt together: those that it fell apart into or grew together from. */
    private static int pieces(OutlinePair outlines) {
        return outlines.unseen() == OutlinePair.Unseen.NOWHERE
                ? Math.abs(outlines.after().size() - outlines.before().size())
                : 1;
    }

    /**
     * The chance that another photo would count a thing otherwise. What is outlined in both photos is there; whether it is in
     * pieces is anyone's guess.
     */
    private static double doubt(Thing thing, FoundThings found) {
        OutlinePair outlines = thing.outlines();
        if (TooFaint.is(outlines) || outlines.unseen() == OutlinePair.Unseen.NOWHERE) {
            return 0.5;
        }
        double clearest = Stream.concat(outlines.before().stream(), outlines.after().stream())
                .mapToDouble(Outline::full)
                .max()
                .orElseThrow();
        double unrest = Math.max(found.before().unrest(), found.after().unrest());
        double above = (clearest / unrest - found.before().detection()) / OF_CONTRAST;
        return NormalDistribution.of(0, 1).survivalProbability(above);
    }
}
