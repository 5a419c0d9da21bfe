package io.github.skindelta.benchmarks.scoreboard;

import org.jspecify.annotations.Nullable;

/**
 * One pair as both methods see it.
 *
 * @param pair the photos and the truth
 * @param ours the pipeline's
 * @param rival the usual recipe's, null if it was not run
 */
record PairResult(TestPair pair, Finding ours, @Nullable Finding rival) {

    /** Whose finding. */
    enum Method {
        OURS,
        RIVAL
    }

    @Nullable
    Finding by(Method method) {
        return method == Method.OURS ? ours : rival;
    }

    boolean showsSameSkin() {
        return pair.known().skin() == TestPair.SkinShown.SAME;
    }
}
