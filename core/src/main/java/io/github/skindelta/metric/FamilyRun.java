package io.github.skindelta.metric;

import io.github.skindelta.certainty.Certainty;
import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.skin.SkinSite;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One family read on both photos of one target. */
final class FamilyRun {

    private FamilyRun() {}

    /**
     * Runs a family.
     *
     * @param family what to measure
     * @param pair two photos under one light
     * @param site the target
     * @return one measurement a definition, and the objects
     */
    static <M> Metrics.Results of(MetricFamily<M> family, SkinPair pair, SkinSite site) {
        try {
            M model = family.model(pair.before(), site.before());
            PhotoReader before = family.reader(pair.before(), model);
            PhotoReader after = family.reader(pair.after(), model);
            if (before instanceof ObjectReader outlinesBefore && after instanceof ObjectReader outlinesAfter) {
                ObjectRun.Results objects = ObjectRun.of(outlinesBefore, outlinesAfter, pair, site);
                return new Metrics.Results(
                        measurements(family, pair, site, family.parameters(model), objects.outcomes()),
                        objects.objects());
            }
            Reading readBefore = before.read(site.before());
            Reading readAfter = after.read(site.after());
            List<Measurement.Outcome> outcomes = new ArrayList<>();
            for (int i = 0; i < family.definitions().size(); i++) {
                outcomes.add(Measurement.Measured.of(
                        readBefore.values().get(i),
                        readAfter.values().get(i),
                        new Certainty(1, 10, Certainty.Source.FEW_PATCHES),
                        new Certainty(1, 10, Certainty.Source.FEW_PATCHES)));
            }
            return new Metrics.Results(measurements(family, pair, site, family.parameters(model), outcomes), List.of());
        } catch (NotMeasurableException reason) {
            return new Metrics.Results(
                    family.definitions().stream()
                            .map(definition -> measurement(definition, pair, site, Map.of(), reason.outcome()))
                            .toList(),
                    List.of());
        }
    }

    private static List<Measurement> measurements(
            MetricFamily<?> family,
            SkinPair pair,
            SkinSite site,
            Map<String, Double> parameters,
            List<? extends Measurement.Outcome> outcomes) {
        List<Measurement> measurements = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            measurements.add(measurement(family.definitions().get(i), pair, site, parameters, outcomes.get(i)));
        }
        return measurements;
    }

    private static Measurement measurement(
            MetricDefinition definition,
            SkinPair pair,
            SkinSite site,
            Map<String, Double> parameters,
            Measurement.Outcome outcome) {
        boolean inPixels =
                definition.unit().equals("mm²") && !pair.before().ruler().isMetric();
        return new Measurement(
                definition,
                site.name(),
                inPixels ? "px" : definition.unit(),
                inPixels ? "px" : definition.changeUnit(),
                new TreeMap<>(parameters),
                outcome);
    }
}
