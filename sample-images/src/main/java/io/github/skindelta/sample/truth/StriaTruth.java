package io.github.skindelta.sample.truth;

import io.github.skindelta.sample.skin.StriaKind;
import io.github.skindelta.sample.truth.Truth.Vertex;
import java.util.List;

/**
 * The stretch marks of the target on the day of one photo; all 0 where there are none. Contrasts are between the striae's
 * middle and the skin beside them, as an ideal camera would read both (see {@link SkinReading}).
 *
 * @param areaMm2 of all, inside the contour of half their strength, mm² of skin
 * @param meanWidthMm that area over the length of all
 * @param deltaL L* of the striae minus that of the skin beside
 * @param deltaA the same of a*
 * @param deltaEi the same of the erythema index
 * @param marks each of them
 */
public record StriaTruth(
        double areaMm2, double meanWidthMm, double deltaL, double deltaA, double deltaEi, List<Mark> marks) {

    /** Copies the list. */
    public StriaTruth {
        marks = List.copyOf(marks);
    }

    /**
     * One stretch mark.
     *
     * @param kind red or pale
     * @param areaMm2 inside the contour of half its strength, mm² of skin
     * @param outline that contour in pixels of this day's photo, closed by going back to its first vertex
     */
    public record Mark(StriaKind kind, double areaMm2, List<Vertex> outline) {

        /** Copies the outline. */
        public Mark {
            outline = List.copyOf(outline);
        }
    }
}
