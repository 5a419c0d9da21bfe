package io.github.skindelta.benchmarks.scoreboard.score;

import io.github.skindelta.benchmarks.scoreboard.method.Finding;
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

    boolean showsSameSkin() {
        return pair.known().skin() == TestPair.SkinShown.SAME;
    }
}
