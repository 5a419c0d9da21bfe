package io.github.skindelta.benchmarks.scoreboard.write;

import io.github.skindelta.benchmarks.scoreboard.board.Digits;
import io.github.skindelta.benchmarks.scoreboard.score.AlignmentScore;
import io.github.skindelta.benchmarks.scoreboard.score.AlignmentScore.Worst;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What stands in a cell of a table; a dash where nothing is known. */
final class Cell {

    static final String NOTHING = "–";

    private Cell() {}

    static String of(@Nullable Double value) {
        return value == null ? NOTHING : Digits.of(value);
    }

    /** The value and the pair; only what its name adds to the row's. */
    static String of(@Nullable Worst worst, String row) {
        if (worst == null) {
            return NOTHING;
        }
        String pair = worst.pair().startsWith(row + " ") ? worst.pair().substring(row.length() + 1) : worst.pair();
        return "%s (%s)".formatted(Digits.of(worst.value()), pair);
    }

    /** A count of pairs, if any was given. */
    static String of(AlignmentScore score, int count) {
        return score.pairs() == 0 ? NOTHING : count + " of " + score.pairs();
    }

    static String share(int count, int of) {
        return of == 0 ? NOTHING : count + " of " + of;
    }

    static String percent(@Nullable Double value) {
        return value == null ? NOTHING : String.format(Locale.ROOT, "%.0f %%", value);
    }
}
