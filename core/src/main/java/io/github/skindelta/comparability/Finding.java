package io.github.skindelta.comparability;

import io.github.skindelta.failure.Caution;
import java.util.List;
import java.util.Locale;

/**
 * A finding in the making: a measured value that is not what a comparison needs.
 *
 * @param code stable name
 * @param found the value found
 * @param needed the value that would have raised no doubt
 */
public record Finding(String code, double found, double needed) {

    /**
     * The caution that it becomes.
     *
     * @param metrics ids of the metrics that it touches
     * @param message one sentence; a format for the value found and the value needed
     * @param advice what to do next time
     * @return the caution, forbidding none of the metrics
     */
    public Caution caution(List<String> metrics, String message, String advice) {
        String text = String.format(Locale.ROOT, message, found, needed);
        return new Caution(code, text, found, needed, metrics, Caution.Effect.CAUTION, advice);
    }
}
