package io.github.skindelta.report;

import io.github.skindelta.failure.Caution;
import io.github.skindelta.failure.Caution.Effect;

/** What a caution does to the numbers, in words. */
final class CautionInWords {

    private CautionInWords() {}

    /** Which metrics it touches and whether they are still measured. */
    static String effect(Caution caution) {
        String metrics = caution.metrics().isEmpty() ? "everything here" : String.join(", ", caution.metrics());
        return caution.effect() == Effect.FORBIDS
                ? "Not measured for this reason: " + metrics + "."
                : "Read with care: " + metrics + ".";
    }
}
