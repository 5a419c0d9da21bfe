package io.github.skindelta.benchmarks.scoreboard.score;

import io.github.skindelta.benchmarks.scoreboard.method.Registration;
import io.github.skindelta.benchmarks.scoreboard.method.Samples;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How well the stated error of an alignment fits the true one.
 *
 * @param trueOverStated median over pairs of the true error over the stated one
 * @param withinTwicePercent pairs whose true error is at most twice the stated one
 * @param pairs with both errors
 */
public record StatedScore(
        @Nullable Double trueOverStated, @Nullable Double withinTwicePercent, int pairs) {

    /** A true error of more than this many times the stated one has been understated. */
    private static final double TWICE = 2;

    /** Which errors. */
    interface Ratio {

        /** True over stated, null if one is not known. */
        @Nullable
        Double of(Registration map);
    }

    static StatedScore of(List<Registration> maps, Ratio asked) {
        List<Double> known = new ArrayList<>();
        for (Registration map : maps) {
            Double ratio = asked.of(map);
            if (ratio != null) {
                known.add(ratio);
            }
        }
        Samples ratios = new Samples(known);
        long within = known.stream().filter(ratio -> ratio <= TWICE).count();
        return new StatedScore(
                ratios.median(), known.isEmpty() ? null : (Double) (100.0 * within / known.size()), known.size());
    }
}
