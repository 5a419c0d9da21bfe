package io.github.skindelta;

import io.github.skindelta.failure.Caution;
import io.github.skindelta.failure.Caution.Effect;
import java.util.List;

/**
 * How far the photos of a pair can be compared, at a glance: the worst that its cautions do. What to do about each, and which
 * numbers it touches, they say themselves. Photos that cannot be compared at all are refused and have no grade.
 */
public enum PairGrade {
    /** Nothing speaks against it. */
    FULL,
    /** There are doubts beside the numbers, and none of them forbids one. */
    WITH_CARE,
    /** Something that was found forbids some numbers. */
    IN_PART;

    /**
     * The grade that cautions give.
     *
     * @param cautions about the pair and its photos
     * @return the worst of their effects
     */
    static PairGrade of(List<Caution> cautions) {
        if (cautions.isEmpty()) {
            return FULL;
        }
        return cautions.stream().anyMatch(caution -> caution.effect() == Effect.FORBIDS) ? IN_PART : WITH_CARE;
    }
}
