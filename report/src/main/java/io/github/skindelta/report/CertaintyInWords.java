package io.github.skindelta.report;

import io.github.skindelta.certainty.Certainty.Source;
import io.github.skindelta.metric.Measurement;
import io.github.skindelta.metric.Measurement.Measured;
import java.util.List;

/** How sure the numbers are, in sentences for a practitioner. */
final class CertaintyInWords {

    /** What the number after ± is. */
    static final String INTERVAL =
            "± says how sure a change is: in 95 of 100 comparisons the true change is no further than this from the one"
                    + " stated (the 95 % interval).";

    /** That the same number is the decision limit, and what it does not say. */
    static final String DETECTABLE =
            "It is also the smallest detectable change: a change up to this size cannot be told from chance and from"
                    + " differences between the photos, and counts as no detectable change, which does not say that"
                    + " nothing changed. A true change of just this size is found half of the time, one 1.65 times as"
                    + " large in 9 of 10.";

    /** What many numbers do. */
    static final String MANY_NUMBERS =
            "Each result is judged by itself: of 20 numbers that did not change, about one exceeds its ± by chance.";

    /** What stands against that. */
    static final String ADJUSTED =
            "The adjusted p-value (Holm) accounts for all metrics of the region together: below 0.05, a change stands"
                    + " even though many numbers were looked at.";

    private CertaintyInWords() {}

    /** What the standard error was estimated from. */
    static String source(Source source) {
        return switch (source) {
            case REFERENCE_PATCHES -> "the same reading on patches of untouched skin, which did not change";
            case FEW_PATCHES ->
                "the spread of single small patches of it, because too little untouched skin was found; the interval is"
                        + " therefore wider";
            case CARD ->
                "what light on paper or a card and light on skin usually differ by, because there is no untouched skin; the interval is"
                        + " therefore much wider";
            case REPLICATES -> "the further photos of the sessions";
            case REPEATED_SEGMENTATION -> "finding the object again under other noise, blur, position and threshold";
        };
    }

    /**
     * Which intervals are wider for want of untouched skin.
     *
     * @param measurements of one region or of all
     * @return a sentence, or nothing
     */
    static List<String> fewPatches(List<Measurement> measurements) {
        List<Measurement> measured = measurements.stream()
                .filter(measurement -> measurement.outcome() instanceof Measured)
                .toList();
        List<String> titles = measured.stream()
                .filter(measurement ->
                        ((Measured) measurement.outcome()).certainty().source() == Source.FEW_PATCHES)
                .map(measurement -> measurement.metric().title())
                .distinct()
                .toList();
        if (titles.isEmpty()) {
            return List.of();
        }
        String which = titles.size() == count(measured) ? "every number" : WordList.of(titles);
        return List.of("For " + which + " too little untouched skin was found to see how much such a number varies"
                + " without a change: the spread of single small patches stands in, and the interval is therefore wider. Leave"
                + " more untouched skin around the treated area.");
    }

    private static long count(List<Measurement> measurements) {
        return measurements.stream()
                .map(measurement -> measurement.metric().title())
                .distinct()
                .count();
    }
}
