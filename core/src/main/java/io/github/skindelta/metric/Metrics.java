package io.github.skindelta.metric;

import io.github.skindelta.certainty.Holm;
import io.github.skindelta.failure.Caution;
import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.metric.Measurement.Measured;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is measured. A new metric is one file and one line here. */
public final class Metrics {

    static final List<MetricFamily<?>> ALL = List.of(
            new Redness(),
            new LabColour(),
            new Pigmentation(),
            Texture.fine(),
            Texture.coarse(),
            new TextureContrast(),
            new RednessArea(),
            new Evenness(),
            new Spots(),
            new Scars(),
            new Wrinkles(),
            new WrinkleShape(),
            new Striae(),
            new StriaShape(),
            new Pores(),
            new HairCoverage(),
            new HairDensity());

    private Metrics() {}

    /** What every metric means, in the order of the results. */
    public static List<MetricDefinition> definitions() {
        return ALL.stream().flatMap(family -> family.definitions().stream()).toList();
    }

    /**
     * Refuses ids that are not measured.
     *
     * @param ids of metrics
     * @throws IllegalArgumentException if one is unknown
     */
    public static void requireKnown(Collection<String> ids) {
        List<String> known = definitions().stream().map(MetricDefinition::id).toList();
        Optional<String> unknown =
                ids.stream().filter(id -> !known.contains(id)).findFirst();
        if (unknown.isPresent()) {
            throw new IllegalArgumentException(
                    "unknown metric '" + unknown.get() + "'; known are: " + String.join(", ", known));
        }
    }

    /**
     * What was measured on a pair.
     *
     * @param measurements one a metric and target, targets in their order
     * @param objects those found in either photo
     */
    public record Results(List<Measurement> measurements, List<FollowedObject> objects) {
        /** Copies the lists. */
        public Results {
            measurements = List.copyOf(measurements);
            objects = List.copyOf(objects);
        }
    }

    /**
     * Measures a pair.
     *
     * @param pair two photos under one light
     * @param ids of the metrics wanted
     * @return the measurements and objects of every target
     */
    public static Results measure(SkinPair pair, Set<String> ids) {
        return measure(pair, ids, List.of());
    }

    /**
     * Measures a pair, except what a caution forbids: that is not measurable, for the caution's reason.
     *
     * @param pair two photos under one light
     * @param ids of the metrics wanted
     * @param cautions about the pair; those that name no metric forbid none here, because a metric that cannot do without
     *     reference skin says so itself
     * @return the measurements and objects of every target
     */
    public static Results measure(SkinPair pair, Set<String> ids, List<Caution> cautions) {
        return measure(new BareSkin(pair), ids, cautions);
    }

    /**
     * The same of a pair whose hairs were looked for already, or will be needed once more.
     *
     * @param bare the pair, with its skin between hairs
     * @param ids of the metrics wanted
     * @param cautions about the pair
     * @return the measurements and objects of every target
     */
    public static Results measure(BareSkin bare, Set<String> ids, List<Caution> cautions) {
        SkinPair pair = bare.all();
        Forbidden forbidden = Forbidden.by(cautions);
        List<Measurement> measurements = new ArrayList<>();
        List<FollowedObject> objects = new ArrayList<>();
        for (int target = 0; target < pair.sites().size(); target++) {
            TargetRuns runs = new TargetRuns(pair, bare, target);
            List<Measurement> ofSite = new ArrayList<>();
            for (MetricFamily<?> family : ALL) {
                if (family.definitions().stream().anyMatch(definition -> ids.contains(definition.id()))) {
                    Results results = forbidden.run(family, runs);
                    results.measurements().stream()
                            .filter(measurement ->
                                    ids.contains(measurement.metric().id()))
                            .forEach(ofSite::add);
                    objects.addAll(results.objects());
                }
            }
            measurements.addAll(adjusted(ofSite));
        }
        return new Results(measurements, objects);
    }

    /** The more is asked of a target, the more of it looks like a change by chance. */
    static List<Measurement> adjusted(List<Measurement> measurements) {
        List<Measured> measured = measurements.stream()
                .map(Measurement::outcome)
                .filter(Measured.class::isInstance)
                .map(Measured.class::cast)
                .toList();
        double[] p =
                Holm.adjusted(measured.stream().mapToDouble(Measured::pValue).toArray());
        Iterator<Double> next = Arrays.stream(p).iterator();
        return measurements.stream()
                .map(measurement -> measurement.outcome() instanceof Measured numbers
                        ? measurement.with(numbers.adjusted(next.next()))
                        : measurement)
                .toList();
    }
}
