package io.github.skindelta.benchmarks.scoreboard.write;

import io.github.skindelta.benchmarks.scoreboard.score.AlignmentScore;
import io.github.skindelta.benchmarks.scoreboard.score.AlignmentScore.Worst;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What stands in a cell of a table; a dash where nothing is known. */
final class Cell {

    private static final String NOTHING = "–";

    private Cell() {}

    /** Three digits that matter, none of them after the third decimal. */
    static String of(@Nullable Double value) {
        if (value == null) {
            return NOTHING;
        }
        double size = Math.abs(value);
        String format = size >= 100 ? "%.0f" : size >= 10 ? "%.1f" : size >= 1 ? "%.2f" : "%.3f";
        return String.format(Locale.ROOT, format, value);
    }

    static String of(@Nullable Worst worst) {
        return worst == null ? NOTHING : of((Double) worst.value()) + " (" + worst.pair() + ")";
    }

    /** A count of pairs, if any was given. */
    static String of(AlignmentScore score, int count) {
        return score.pairs() == 0 ? NOTHING : count + " of " + score.pairs();
    }

    static String share(int count, int of) {
        return of == 0 ? NOTHING : count + "/" + of;
    }

    static String percent(int count, int of) {
        return of == 0 ? NOTHING : String.format(Locale.ROOT, "%.0f %%", 100.0 * count / of);
    }
}
