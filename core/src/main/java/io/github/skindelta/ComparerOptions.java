package io.github.skindelta;

import io.github.skindelta.align.Aligner;
import io.github.skindelta.align.Alignment;
import io.github.skindelta.align.PointPair;
import io.github.skindelta.align.Registrar;
import io.github.skindelta.certainty.Replicated.Setup;
import io.github.skindelta.photo.Photo;
import io.github.skindelta.skin.Region;
import io.github.skindelta.skin.RegionRole;
import io.github.skindelta.skin.SkinSelector;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a {@link SkinComparer} was told.
 *
 * @param drawing regions drawn on either photo
 * @param metrics ids of the metrics to measure
 * @param scale where the scale comes from
 * @param matching how the photos are brought together
 * @param replicates further photos of the two sessions
 */
record ComparerOptions(
        SkinSelector.Drawing drawing,
        Set<String> metrics,
        ScaleSource scale,
        Matching matching,
        Replicates replicates) {

    /**
     * How the photos are brought together.
     *
     * @param registrar finds the matches
     * @param landmarks picked by hand to start from, or none
     * @param model of the map
     */
    record Matching(Registrar registrar, List<PointPair> landmarks, Model model) {

        /** What a map may do. */
        enum Model {
            /** Follow skin that bends. */
            SMOOTH,
            /** No more than a plane. */
            HOMOGRAPHY
        }

        Matching {
            landmarks = List.copyOf(landmarks);
            Aligner.with(registrar).startingFrom(landmarks);
        }

        /** What is taken of an alignment. */
        Alignment taken(Alignment found) {
            return model == Model.SMOOTH ? found : found.withoutField();
        }

        Aligner aligner() {
            return Aligner.with(registrar).startingFrom(landmarks);
        }
    }

    /**
     * Further photos of the same sessions.
     *
     * @param before taken with the before photo
     * @param after taken with the after photo
     * @param setup what they share with it
     */
    record Replicates(List<Photo> before, List<Photo> after, Setup setup) {

        Replicates {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        boolean isEmpty() {
            return before.isEmpty() && after.isEmpty();
        }
    }

    /** The same with other regions. */
    ComparerOptions with(SkinSelector.Drawing other) {
        return new ComparerOptions(other, metrics, scale, matching, replicates);
    }

    /** The same with other metrics. */
    ComparerOptions withMetrics(Set<String> ids) {
        return new ComparerOptions(drawing, new LinkedHashSet<>(ids), scale, matching, replicates);
    }

    /** The same with another scale. */
    ComparerOptions with(ScaleSource other) {
        return new ComparerOptions(drawing, metrics, other, matching, replicates);
    }

    /** The same, brought together otherwise. */
    ComparerOptions with(Matching other) {
        return new ComparerOptions(drawing, metrics, scale, other, replicates);
    }

    /** The same with other replicates. */
    ComparerOptions with(Replicates other) {
        return new ComparerOptions(drawing, metrics, scale, matching, other);
    }

    /** The same without what was drawn or picked on the after photo, which holds on no other. */
    ComparerOptions forReplicates() {
        return with(new SkinSelector.Drawing(drawing.regions(), List.of()))
                .with(new Matching(matching.registrar(), List.of(), matching.model()));
    }

    /** Version and options, for the record. */
    Software software() {
        SortedMap<String, String> options = new TreeMap<>();
        options.put("registrar", matching.registrar().name());
        options.put("metrics", String.join(",", metrics));
        scale.describe(options);
        if (!drawing.regions().isEmpty()) {
            options.put("regions", names(drawing.regions()));
        }
        if (!drawing.onAfter().isEmpty()) {
            options.put("regions-after", names(drawing.onAfter()));
        }
        if (!matching.landmarks().isEmpty()) {
            options.put("landmarks", Integer.toString(matching.landmarks().size()));
        }
        if (matching.model() == Matching.Model.HOMOGRAPHY) {
            options.put("model", "homography");
        }
        if (!replicates.isEmpty()) {
            options.put("replicates", replicates.setup().code());
        }
        return new Software(Software.VERSION, options);
    }

    private static String names(List<Region> regions) {
        return regions.stream()
                .map(region -> region.role() == RegionRole.TARGET
                        ? region.name()
                        : region.name() + " (" + region.role().code() + ")")
                .collect(Collectors.joining(","));
    }
}
