package io.github.skindelta.metric;

import io.github.skindelta.failure.Caution;
import io.github.skindelta.skin.SkinSite;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Metrics that a caution forbids on a pair: never a number, always the reason.
 *
 * @param reasons why, by the metric's id
 */
record Forbidden(Map<String, String> reasons) {

    /** Copies the map. */
    Forbidden {
        reasons = Map.copyOf(reasons);
    }

    /** What cautions forbid by name; of several reasons the first. */
    static Forbidden by(List<Caution> cautions) {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (Caution caution : cautions) {
            if (caution.effect() == Caution.Effect.FORBIDS) {
                caution.metrics().forEach(id -> reasons.putIfAbsent(id, caution.message() + " " + caution.advice()));
            }
        }
        return new Forbidden(reasons);
    }

    /** Runs a family, unless all of it is forbidden. */
    <M> Metrics.Results run(MetricFamily<M> family, TargetRuns target) {
        boolean allForbidden =
                family.definitions().stream().allMatch(definition -> reasons.containsKey(definition.id()));
        return allForbidden
                ? refused(family, target.site())
                : spared(target.on(family.ground()).of(family));
    }

    private <M> Metrics.Results refused(MetricFamily<M> family, SkinSite site) {
        return new Metrics.Results(
                family.definitions().stream()
                        .map(definition -> new Measurement(
                                definition,
                                site.name(),
                                definition.unit(),
                                definition.changeUnit(),
                                new TreeMap<>(),
                                new Measurement.NotMeasurable(reasons.getOrDefault(definition.id(), ""))))
                        .toList(),
                List.of());
    }

    private Metrics.Results spared(Metrics.Results results) {
        return new Metrics.Results(
                results.measurements().stream().map(this::spared).toList(), results.objects());
    }

    private Measurement spared(Measurement measurement) {
        String reason = reasons.get(measurement.metric().id());
        return reason == null ? measurement : measurement.with(new Measurement.NotMeasurable(reason));
    }
}
