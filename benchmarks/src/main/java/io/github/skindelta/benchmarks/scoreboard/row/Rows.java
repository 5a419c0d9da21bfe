package io.github.skindelta.benchmarks.scoreboard.row;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** All rows of the board, and the choice among them. */
public final class Rows {

    private Rows() {}

    public static List<Row> all(Seeds seeds, Path data) {
        List<Row> rows = new ArrayList<>(new RenderedRows(seeds).all());
        rows.addAll(new CardRows(seeds).all());
        rows.addAll(new Strangers(seeds).all());
        rows.addAll(new RealRows(data).all());
        return rows;
    }

    /**
     * Those whose id one of the globs matches; {@code *} stands for anything, slashes too.
     *
     * @throws IllegalArgumentException if one matches nothing
     */
    public static List<Row> matching(List<Row> rows, List<String> globs) {
        for (String glob : globs) {
            if (rows.stream().noneMatch(row -> matches(glob, row.id()))) {
                throw new IllegalArgumentException("no row is called %s; there are: %s"
                        .formatted(
                                glob,
                                String.join(", ", rows.stream().map(Row::id).toList())));
            }
        }
        return rows.stream()
                .filter(row -> globs.stream().anyMatch(glob -> matches(glob, row.id())))
                .toList();
    }

    /** The first pairs of each row only; a row does not grow. */
    public static List<Row> shortened(List<Row> rows, int pairs) {
        return rows.stream().map(row -> row.shortened(pairs)).toList();
    }

    private static boolean matches(String glob, String id) {
        return Pattern.matches(("\\Q" + glob + "\\E").replace("*", "\\E.*\\Q"), id);
    }
}
