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
    /** Everything that was asked for is measured, and there are doubts beside it. */
    WITH_CARE,
    /** Some numbers are not measured because of how the photos were taken. */
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
