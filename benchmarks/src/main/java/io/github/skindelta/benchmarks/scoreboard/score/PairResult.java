package io.github.skindelta.benchmarks.scoreboard.score;

import io.github.skindelta.benchmarks.scoreboard.method.Finding;
import io.github.skindelta.benchmarks.scoreboard.method.Registration;
import io.github.skindelta.benchmarks.scoreboard.pair.BoardMetric;
import io.github.skindelta.benchmarks.scoreboard.pair.Method;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One pair as the methods see it.
 *
 * @param pair the photos and the truth
 * @param findings of the methods that were run
 */
public record PairResult(TestPair pair, Map<Method, Finding> findings) {

    /** Copies the map. */
    public PairResult {
        findings = Map.copyOf(findings);
    }

    /** What a method found, null if it was not run. */
    public @Nullable Finding by(Method method) {
        return findings.get(method);
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
