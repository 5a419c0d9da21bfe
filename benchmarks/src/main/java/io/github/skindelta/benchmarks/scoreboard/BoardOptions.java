package io.github.skindelta.benchmarks.scoreboard;

import io.github.skindelta.benchmarks.scoreboard.pair.TestPair.Scope;
import io.github.skindelta.benchmarks.scoreboard.row.Seeds;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The command line.
 *
 * @param rows globs
 * @param seeds tuning or reporting
 * @param scope whether changes are measured, where a row asks for them
 * @param pairs of each row at most; null for as many as the board has
 * @param out where the board goes, null for {@code target/scoreboard}
 * @param data the folder of real photos
 * @param check the slice's recorded figures to compare with, null to write a board
 * @param record where the slice's figures are to be recorded, null to record none
 * @param work how far to go
 */
record BoardOptions(
        List<String> rows,
        Seeds seeds,
        Scope scope,
        @Nullable Integer pairs,
        @Nullable Path out,
        Path data,
        @Nullable Path check,
        @Nullable Path record,
        Work work) {

    /** How far to go. */
    enum Work {
        /** To the board. */
        ALL,
        /** The photos are painted and kept, and nothing looks at them. */
        PAINTING
    }

    static final String USAGE =
            "usage: [--rows GLOB,…] [--tuning] [--alignment] [--paint] [--pairs N] [--out DIR] [--data DIR] | --check FILE | --record FILE";

    private static final BoardOptions DEFAULTS = new BoardOptions(
            List.of("*"), Seeds.REPORTING, Scope.CHANGES, null, null, Path.of("../shared/data"), null, null, Work.ALL);

    /**
     * From arguments.
     *
     * @throws IllegalArgumentException if one is unknown, without its value, or no number
     */
    static BoardOptions of(List<String> arguments) {
        BoardOptions options = DEFAULTS;
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String name = rest.next();
            options = switch (name) {
                case "--tuning" -> options.tuning();
                case "--alignment" -> options.aligning();
                case "--paint" -> options.painting();
                case "--rows" -> options.withRows(List.of(value(name, rest).split(",", -1)));
                case "--pairs" -> options.withPairs(number(value(name, rest)));
                case "--out" -> options.withOut(Path.of(value(name, rest)));
                case "--data" -> options.withData(Path.of(value(name, rest)));
                case "--check" -> options.withSlice(Path.of(value(name, rest)), null);
                case "--record" -> options.withSlice(null, Path.of(value(name, rest)));
                default -> throw new IllegalArgumentException(name + " is unknown; " + USAGE);
            };
        }
        return options;
    }

    private static String value(String name, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(name + " needs a value; " + USAGE);
        }
        return rest.next();
    }

    private static int number(String text) {
        if (!text.matches("[1-9][0-9]{0,4}")) {
            throw new IllegalArgumentException("--pairs is %s, a number from 1 is needed".formatted(text));
        }
        return Integer.parseInt(text);
    }

    private BoardOptions tuning() {
        return new BoardOptions(rows, Seeds.TUNING, scope, pairs, out, data, check, record, work);
    }

    private BoardOptions aligning() {
        return new BoardOptions(rows, seeds, Scope.ALIGNMENT, pairs, out, data, check, record, work);
    }

    private BoardOptions painting() {
        return new BoardOptions(rows, seeds, scope, pairs, out, data, check, record, Work.PAINTING);
    }

    private BoardOptions withRows(List<String> globs) {
        return new BoardOptions(globs, seeds, scope, pairs, out, data, check, record, work);
    }

    private BoardOptions withPairs(int most) {
        return new BoardOptions(rows, seeds, scope, most, out, data, check, record, work);
    }

    private BoardOptions withOut(Path folder) {
        return new BoardOptions(rows, seeds, scope, pairs, folder, data, check, record, work);
    }

    private BoardOptions withData(Path folder) {
        return new BoardOptions(rows, seeds, scope, pairs, out, folder, check, record, work);
    }

    private BoardOptions withSlice(@Nullable Path checked, @Nullable Path recorded) {
        return new BoardOptions(rows, seeds, scope, pairs, out, data, checked, recorded, work);
    }
}
