package io.github.skindelta;

import io.github.skindelta.certainty.Replicated;
import io.github.skindelta.failure.Caution;
import io.github.skindelta.failure.Obstacle;
import io.github.skindelta.metric.Measurement;
import io.github.skindelta.metric.Measurement.Measured;
import io.github.skindelta.metric.MetricDefinition;
import io.github.skindelta.metric.ReplicateReadings;
import io.github.skindelta.photo.Photo;
import java.util.List;
import java.util.Optional;

/** Doubts about further photos of the sessions: which of them, or of their numbers, do not count. */
final class ReplicateCautions {

    private static final String LEFT_OUT = "replicate-left-out";

    private ReplicateCautions() {}

    /** The photo cannot be compared with the before photo. */
    static Caution leftOut(String session, Photo photo, Obstacle obstacle) {
        return Caution.of(
                LEFT_OUT,
                name(session, photo)
                        + " does not count: in the after photo's place beside the before photo it was refused. "
                        + obstacle.message(),
                "Name another photo of that session, of the same skin and in the same pose.");
    }

    /** The same file was given before. */
    static Caution again(String session, Photo photo) {
        return Caution.of(
                LEFT_OUT,
                name(session, photo)
                        + " does not count, because it was already given: the same photo again says nothing"
                        + " of how well photos repeat.",
                "Name a photo that was taken separately.");
    }

    /** The target was drawn by hand on the after photo. */
    static Caution notDrawn(Photo photo) {
        return Caution.of(
                LEFT_OUT,
                name("after", photo)
                        + " does not count, because the treated area was drawn by hand on the after photo and"
                        + " is not known on this one.",
                "Leave out --region-after, so that the area is carried over to every photo.");
    }

    /**
     * What the named photos show and this one does not.
     *
     * @param named what was measured on the named photos
     * @param read what was measured on this photo
     * @return one caution, or none
     */
    static List<Caution> missing(String session, Photo photo, List<Measurement> named, List<Measurement> read) {
        List<MetricDefinition> missing = named.stream()
                .filter(ReplicateCautions::isMeasured)
                .filter(wanted -> read.stream()
                        .filter(ReplicateCautions::isMeasured)
                        .noneMatch(found -> found.metric().equals(wanted.metric())
                                && found.region().equals(wanted.region())))
                .map(Measurement::metric)
                .distinct()
                .toList();
        return missing.isEmpty() ? List.of() : List.of(partly(session, photo, missing));
    }

    private static Caution partly(String session, Photo photo, List<MetricDefinition> missing) {
        return new Caution(
                "replicate-partly-used",
                name(session, photo) + " does not count for "
                        + String.join(
                                ", ",
                                missing.stream().map(MetricDefinition::title).toList())
                        + ", which cannot be measured in it.",
                null,
                null,
                missing.stream().map(MetricDefinition::id).toList(),
                Caution.Effect.CAUTION,
                "Compare the before photo with it alone to see why.");
    }

    /**
     * Photos set up anew that are too few to take the place of untouched skin.
     *
     * @param setup what the photos of a session share
     * @param readings of the further photos
     * @param named what was measured on the named photos
     * @return one caution, or none
     */
    static List<Caution> tooFew(Replicated.Setup setup, ReplicateReadings readings, List<Measurement> named) {
        List<Measurement> few = named.stream()
                .filter(measurement -> count(readings, measurement).orElse(Replicated.FEWEST) < Replicated.FEWEST)
                .toList();
        if (setup == Replicated.Setup.SHARED || few.isEmpty()) {
            return List.of();
        }
        int found = few.stream()
                .mapToInt(measurement -> count(readings, measurement).orElseThrow())
                .min()
                .orElseThrow();
        return List.of(new Caution(
                "few-replicates",
                "Found " + found
                        + " photos of both sessions together: too few to see how well a number repeats, so that its"
                        + " interval comes from untouched skin, as for a single pair.",
                (double) found,
                (double) Replicated.FEWEST,
                few.stream()
                        .map(measurement -> measurement.metric().id())
                        .distinct()
                        .toList(),
                Caution.Effect.CAUTION,
                "Take at least " + Replicated.FEWEST + " photos in all, best as many before as after."));
    }

    private static Optional<Integer> count(ReplicateReadings readings, Measurement measurement) {
        return readings.of(measurement).map(Replicated::count);
    }

    private static boolean isMeasured(Measurement measurement) {
        return measurement.outcome() instanceof Measured;
    }

    private static String name(String session, Photo photo) {
        return "Further " + session + " photo " + photo.name();
    }
}
