package io.github.skindelta.align;

import io.github.skindelta.failure.NotComparableException;
import io.github.skindelta.failure.Obstacle;
import java.util.Comparator;
import java.util.List;

/** Which of several failed searches says most about the photos. */
final class MostTelling {

    /**
     * The one that got farthest, since each step knows what the steps before it do not: photos that share too little were
     * recognised as the same skin; different skin was looked at patch by patch; an odd map or a line is all that matches by
     * chance often give; and too few matches say only that nothing was found.
     */
    private static final List<Class<? extends Obstacle>> FARTHEST_FIRST = List.of(
            Obstacle.TooLittleOverlap.class,
            Obstacle.DifferentSkin.class,
            Obstacle.ImplausibleWarp.class,
            Obstacle.MatchesOnALine.class,
            Obstacle.TooFewMatches.class);

    private MostTelling() {}

    /**
     * The refusal to show.
     *
     * @param refusals in the order of the searches, at least one
     * @return the one that got farthest; of several, the one that found most patches, else the first
     */
    static NotComparableException of(List<NotComparableException> refusals) {
        return refusals.stream()
                .min(Comparator.<NotComparableException>comparingInt(refusal ->
                                FARTHEST_FIRST.indexOf(refusal.obstacle().getClass()))
                        .thenComparingDouble(refusal -> -foundPart(refusal.obstacle())))
                .orElseThrow();
    }

    private static double foundPart(Obstacle obstacle) {
        return obstacle instanceof Obstacle.DifferentSkin skin
                ? (double) skin.patchesFound() / skin.patchesLookedFor()
                : 0;
    }
}
