package io.github.skindelta;

import io.github.skindelta.align.Alignment;
import io.github.skindelta.failure.Caution;
import java.util.List;

/**
 * Two photos aligned, nothing measured.
 *
 * @param software version and options that made it
 * @param before the before photo
 * @param after the after photo
 * @param alignment where each spot of the before photo is in the after photo
 * @param cautions doubts that stand beside the result
 */
public record PhotoAlignment(
        Software software, PhotoFacts before, PhotoFacts after, Alignment alignment, List<Caution> cautions) {

    /** Copies the list. */
    public PhotoAlignment {
        cautions = List.copyOf(cautions);
    }
}
