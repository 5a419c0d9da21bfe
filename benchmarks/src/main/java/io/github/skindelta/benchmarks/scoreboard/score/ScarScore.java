package io.github.skindelta.benchmarks.scoreboard.score;

import io.github.skindelta.benchmarks.scoreboard.method.Finding;
import io.github.skindelta.benchmarks.scoreboard.method.Samples;
import io.github.skindelta.benchmarks.scoreboard.pair.Method;
import io.github.skindelta.benchmarks.scoreboard.pair.TrueScar;
import io.github.skindelta.benchmarks.scoreboard.score.ScarMatcher.Match;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How well SkinDelta found, outlined and matched the scars of some pairs: those painted with 2 mm² and more on one of the
 * days.
 *
 * @param matchedPercent of all scars, those found as one thing that is on no other scar, the same in both photos; where a scar
 *     is not there on one day, not outlined on that day; null of none
 * @param toldPercent the same of scars that are there on one day only; null of none
 * @param medianDice of the painted and the found outline, of each scar in each photo where both are, 0–1; null of none
 * @param falseScars found where none was painted
 * @param scars painted
 * @param pairs with scars
 */
public record ScarScore(
        @Nullable Double matchedPercent,
        @Nullable Double toldPercent,
        @Nullable Double medianDice,
        int falseScars,
        int scars,
        int pairs) {

    /** Of all pairs that were to be measured; in a refused pair nothing was found. */
    public static ScarScore of(Collection<PairResult> results) {
        List<Match> matches = new ArrayList<>();
        int falseScars = 0;
        int pairs = 0;
        for (PairResult result : results) {
            List<TrueScar> painted = result.pair().known().scars();
            Finding ours = result.by(Method.OURS);
            if (ours != null && !painted.isEmpty() && result.pair().task().measures()) {
                ScarMatcher matcher = new ScarMatcher(painted, ours.scars());
                matches.addAll(matcher.matches());
                falseScars += matcher.falseScars();
                pairs++;
            }
        }
        List<Match> once = matches.stream().filter(Match::cameOrWent).toList();
        Samples dice = new Samples(
                matches.stream().flatMap(match -> match.dice().stream()).toList());
        return new ScarScore(
                rightPercent(matches), rightPercent(once), dice.median(), falseScars, matches.size(), pairs);
    }

    private static @Nullable Double rightPercent(List<Match> matches) {
        long right = matches.stream().filter(Match::isRight).count();
        return matches.isEmpty() ? null : (Double) (100.0 * right / matches.size());
    }
}
