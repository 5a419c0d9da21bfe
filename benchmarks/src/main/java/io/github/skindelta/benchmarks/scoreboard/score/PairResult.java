package io.github.skindelta.benchmarks.scoreboard.score;

import io.github.skindelta.benchmarks.scoreboard.method.Finding;
import io.github.skindelta.benchmarks.scoreboard.method.Finding.Registration;
import io.github.skindelta.benchmarks.scoreboard.pair.BoardMetric;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair;
import org.jspecify.annotations.Nullable;

/**
 * One pair as both methods see it.
 *
 * @param pair the photos and the truth
 * @param ours the pipeline's
 * @param rival the usual recipe's, null if it was not run
 */
public record PairResult(
        TestPair pair, Finding ours, @Nullable Finding rival) {

    /** Whose finding. */
    public enum Method {
        OURS,
        RIVAL
    }

    public @Nullable Finding by(Method method) {
        return method == Method.OURS ? ours : rival;
    }

    public boolean showsSameSkin() {
        return pair.known().skin() == TestPair.SkinShown.SAME;
    }

    /** Whether a method accepted the pair and mapped it to the place it shows. */
    public boolean isAlignedRightly(Method method) {
        Finding finding = by(method);
        return finding != null && finding.isAligned() && !failsSilently(method);
    }

    /** Whether a method accepted different skin, or the same skin at the wrong place, and would publish numbers of it. */
    public boolean failsSilently(Method method) {
        Finding finding = by(method);
        if (finding == null || !finding.isAligned()) {
            return false;
        }
        return !showsSameSkin() || isOff(finding.registration());
    }

    private boolean isOff(@Nullable Registration registration) {
        Double median = registration == null ? null : registration.everywhere().median();
        return median != null && median > pair.known().landmarks().wrongFromPx();
    }

    /** Whether a method has a number for a metric. */
    public boolean measures(BoardMetric metric, Method method) {
        Finding finding = by(method);
        return finding != null
                && finding.changes().stream().anyMatch(change -> change.metric() == metric && change.value() != null);
    }
}
