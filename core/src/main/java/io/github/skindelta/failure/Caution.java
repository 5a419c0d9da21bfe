package io.github.skindelta.failure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Doubt that does not forbid the comparison: it stands beside the result and says which metrics it touches.
 *
 * @param code stable name, lower case with hyphens
 * @param message what was found, one sentence
 * @param found the value found, in the unit that the message names; null where there is no number
 * @param needed the value that would have raised no doubt; null where there is no number
 * @param metrics ids of the metrics that it touches; empty for all
 * @param effect whether those metrics are still measured
 * @param advice what to do about it next time, one sentence
 */
public record Caution(
        String code,
        String message,
        @Nullable Double found,
        @Nullable Double needed,
        List<String> metrics,
        Effect effect,
        String advice) {

    /** What a caution does to the metrics that it names. */
    public enum Effect {
        /** They are measured; read them with care. */
        CAUTION,
        /** They are not measured. */
        FORBIDS
    }

    /** Copies the list. */
    public Caution {
        metrics = List.copyOf(metrics);
    }

    /**
     * A doubt about the whole result that has no number.
     *
     * @param code stable name
     * @param message what was found
     * @param advice what to do about it
     * @return the caution, touching every metric and forbidding none
     */
    public static Caution of(String code, String message, String advice) {
        return new Caution(code, message, null, null, List.of(), Effect.CAUTION, advice);
    }
}
