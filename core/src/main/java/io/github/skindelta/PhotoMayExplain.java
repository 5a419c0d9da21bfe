package io.github.skindelta;

import io.github.skindelta.failure.Caution;
import io.github.skindelta.metric.Measurement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Says so where the way the photos were taken can by itself make a change like one that was found: what is called a change
 * then need not be one of the skin.
 */
final class PhotoMayExplain {

    /** What a finding can do alone, by its code. */
    private static final Map<String, String> ALONE = alone();

    private PhotoMayExplain() {}

    private static Map<String, String> alone() {
        Map<String, String> alone = new LinkedHashMap<>();
        alone.put(
                "light-direction",
                "light from another side alone makes pores, folds and hollow scars look deeper or shallower");
        alone.put("tilt", "another angle of view alone makes folds and scars look deeper or shallower");
        alone.put("unequal-blur", "a blurred photo alone makes skin look smoother and scars fainter");
        alone.put("unequal-distance", "another distance alone shows more or less detail");
        alone.put("unequal-noise", "a grainy photo alone makes skin look rougher");
        alone.put("smoothed", "a smoothing filter alone makes skin look smoother and scars fainter");
        alone.put("blurred", "a blurred photo alone makes skin look smoother and scars fainter");
        return alone;
    }

    /**
     * Compares what was found about the photos with what is said to have changed.
     *
     * @param cautions about the photos
     * @param measurements of the pair
     * @return one caution for each finding that touches a metric with a change
     */
    static List<Caution> of(List<Caution> cautions, List<Measurement> measurements) {
        List<Caution> explanations = new ArrayList<>();
        for (Caution caution : cautions) {
            List<Measurement> changed = measurements.stream()
                    .filter(measurement -> touches(caution, measurement))
                    .filter(PhotoMayExplain::isChange)
                    .toList();
            if (ALONE.containsKey(caution.code()) && !changed.isEmpty()) {
                explanations.add(explanation(caution, changed));
            }
        }
        return explanations;
    }

    private static boolean touches(Caution caution, Measurement measurement) {
        return caution.metrics().contains(measurement.metric().id());
    }

    private static boolean isChange(Measurement measurement) {
        Measurement.Verdict verdict = measurement.outcome().verdict();
        return verdict == Measurement.Verdict.DECREASED || verdict == Measurement.Verdict.INCREASED;
    }

    private static Caution explanation(Caution caution, List<Measurement> changed) {
        List<String> titles = changed.stream()
                .map(measurement -> measurement.metric().title())
                .distinct()
                .toList();
        return new Caution(
                "photo-may-explain-change",
                "A change was found in " + String.join(", ", titles) + ", but " + ALONE.get(caution.code())
                        + "; it need not be a change of the skin.",
                null,
                null,
                changed.stream()
                        .map(measurement -> measurement.metric().id())
                        .distinct()
                        .toList(),
                Caution.Effect.CAUTION,
                "Do not call this a result before it is seen again in photos taken alike. " + caution.advice());
    }
}
