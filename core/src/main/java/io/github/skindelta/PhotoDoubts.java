package io.github.skindelta;

import io.github.skindelta.comparability.MetricGroups;
import io.github.skindelta.comparability.PhotoFindings;
import io.github.skindelta.failure.Caution;
import io.github.skindelta.metric.MetricDefinition;
import io.github.skindelta.metric.Metrics;
import io.github.skindelta.photo.Photo;
import java.util.ArrayList;
import java.util.List;

/** Doubts about one photo: about its file and about its picture. */
final class PhotoDoubts {

    private PhotoDoubts() {}

    static List<Caution> of(Photo photo) {
        List<Caution> doubts = new ArrayList<>(photo.cautions());
        doubts.addAll(PhotoFindings.of(photo, metricGroups()));
        return doubts;
    }

    /** The metrics of this version by what disturbs them. */
    static MetricGroups metricGroups() {
        return MetricGroups.of(
                Metrics.definitions().stream().map(MetricDefinition::id).toList());
    }
}
