package io.github.skindelta.metric;

import io.github.skindelta.certainty.Replicated;
import io.github.skindelta.metric.Measurement.Measured;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was measured on further photos of two sessions, each of them in the after photo's place beside the same before photo.
 *
 * <p>A photo's reading is the named before photo's value plus the change from it: what a pair leaves out of both of its photos
 * (hair in one, the coarser one's blur) moves the value, but hardly the change.
 *
 * @param before one list a further photo of the before session
 * @param after one list a further photo of the after session
 */
public record ReplicateReadings(List<List<Measurement>> before, List<List<Measurement>> after) {

    /** Copies the lists. */
    public ReplicateReadings {
        before = before.stream().map(List::copyOf).toList();
        after = after.stream().map(List::copyOf).toList();
    }

    /**
     * All readings of one metric of one target.
     *
     * @param named the same metric in the two photos that the comparison is named by
     * @return empty where it is not measurable in them
     */
    public Optional<Replicated> of(Measurement named) {
        return named.outcome() instanceof Measured pair
                ? Optional.of(new Replicated(
                        readings(pair.before(), pair.before(), named, before),
                        readings(pair.after(), pair.before(), named, after)))
                : Optional.empty();
    }

    private static List<Double> readings(double own, double start, Measurement named, List<List<Measurement>> photos) {
        Stream<Double> further = photos.stream()
                .flatMap(List::stream)
                .filter(other -> isSame(named, other))
                .map(Measurement::outcome)
                .filter(Measured.class::isInstance)
                .map(outcome -> start + ((Measured) outcome).change());
        return Stream.concat(Stream.of(own), further).toList();
    }

    private static boolean isSame(Measurement one, Measurement other) {
        return one.region().equals(other.region())
                && one.metric().id().equals(other.metric().id());
    }

    /**
     * The measurements of the named pair with means in place of single readings.
     *
     * @param named measurements of the two photos that the comparison is named by
     * @param setup what the photos of a session share
     * @return the same metrics and targets, in the same order
     */
    public List<Measurement> combinedWith(List<Measurement> named, Replicated.Setup setup) {
        Map<String, List<Measurement>> byTarget = new LinkedHashMap<>();
        for (Measurement measurement : named) {
            byTarget.computeIfAbsent(measurement.region(), name -> new ArrayList<>())
                    .add(combined(measurement, setup));
        }
        return byTarget.values().stream()
                .flatMap(ofTarget -> Metrics.adjusted(ofTarget).stream())
                .toList();
    }

    private Measurement combined(Measurement named, Replicated.Setup setup) {
        return of(named)
                .filter(readings -> readings.count() > 2)
                .map(readings -> named.with(mean((Measured) named.outcome(), readings, setup)))
                .orElse(named);
    }

    private static Measured mean(Measured pair, Replicated readings, Replicated.Setup setup) {
        return Measured.of(
                readings.meanBefore(),
                readings.meanAfter(),
                pair.certaintyOfBefore(),
                readings.ofChange(pair.certainty(), setup));
    }
}
