package io.github.skindelta.sample.truth;

import io.github.skindelta.sample.skin.ScarKind;
import io.github.skindelta.sample.truth.Truth.Vertex;
import java.util.List;

/**
 * One scar on the day of one photo. The same scar has the same number on both days; a scar that is not there on a day is
 * not in that day's list.
 *
 * @param number 1, 2, …
 * @param kind what it is made of
 * @param areaMm2 inside the contour of half its strength, mm² of skin
 * @param outline that contour in pixels of this day's photo, closed by going back to its first vertex
 * @param contrast ΔE*ab between the scar's middle and the skin around it, as an ideal camera would read both
 */
public record ScarTruth(int number, ScarKind kind, double areaMm2, List<Vertex> outline, double contrast) {

    /** Copies the outline. */
    public ScarTruth {
        outline = List.copyOf(outline);
    }
}
