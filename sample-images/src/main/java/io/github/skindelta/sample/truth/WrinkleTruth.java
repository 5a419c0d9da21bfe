package io.github.skindelta.sample.truth;

import io.github.skindelta.sample.truth.Truth.Vertex;
import java.util.List;

/**
 * The wrinkles of the target on the day of one photo; all 0 where there are none.
 *
 * @param lengthMmPerCm2 of all centre lines, where a wrinkle has at least half of its depth, mm per cm² of the target
 * @param meanWidthMm full width at half depth, a longer wrinkle counting for more
 * @param meanDepthMm in the middle, the same
 * @param lines the centre lines, each from end to end in pixels of this day's photo
 */
public record WrinkleTruth(double lengthMmPerCm2, double meanWidthMm, double meanDepthMm, List<List<Vertex>> lines) {

    /** Copies the lists. */
    public WrinkleTruth {
        lines = lines.stream().map(List::copyOf).toList();
    }
}
