package io.github.skindelta.benchmarks.scoreboard;

import io.github.skindelta.benchmarks.scoreboard.BoardOptions.Work;
import io.github.skindelta.benchmarks.scoreboard.board.Board;
import io.github.skindelta.benchmarks.scoreboard.board.Conditions;
import io.github.skindelta.benchmarks.scoreboard.board.Machine;
import io.github.skindelta.benchmarks.scoreboard.method.Recipe;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair.Scope;
import io.github.skindelta.benchmarks.scoreboard.row.Row;
import io.github.skindelta.benchmarks.scoreboard.row.Rows;
import io.github.skindelta.benchmarks.scoreboard.score.RowResults;
import io.github.skindelta.benchmarks.scoreboard.slice.Slice;
import io.github.skindelta.benchmarks.scoreboard.slice.SliceRecord;
import io.github.skindelta.benchmarks.scoreboard.write.BoardJson;
import io.github.skindelta.benchmarks.scoreboard.write.BoardMarkdown;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Renders pairs, runs the pipeline and the usual recipe on them, compares both with the truth, and writes the board.
 *
 * <p>Exit codes: 0 done; 1 the slice is worse than recorded, or a fault; 2 usage.
 */
public final class Scoreboard {

    /** Two pairs at a time: more threads inside a pair would only make its time mean less. */
    private static final String OPENCV_THREADS = "skindelta.opencv.threads";

    private static final Path OUT = Path.of("target", "scoreboard");

    private Scoreboard() {}

    /**
     * Runs the command.
     *
     * @param arguments as {@code docs/DEVELOPING.md} lists them
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.setProperty(OPENCV_THREADS, System.getProperty(OPENCV_THREADS, "1"));
        System.exit(run(List.of(arguments)));
    }

    /** The same, giving the exit code. */
    static int run(List<String> arguments) throws IOException, InterruptedException {
        BoardOptions options;
        List<Row> rows;
        try {
            options = BoardOptions.of(arguments);
            rows = Rows.matching(Rows.all(options.seeds(), options.data()), options.rows());
        } catch (IllegalArgumentException usage) {
            System.err.println(usage.getMessage());
            return 2;
        }
        if (options.check() != null || options.record() != null) {
            return slice(options);
        }
        if (options.scope() == Scope.ALIGNMENT) {
            rows = rows.stream().map(Row::aligningOnly).toList();
        }
        Integer most = options.pairs();
        rows = most == null ? rows : Rows.shortened(rows, most);
        if (options.work() == Work.PAINTING) {
            paint(rows);
        } else {
            write(options, board(rows, options, arguments));
        }
        return 0;
    }

    /** One pair at a time: painting goes on beside other work. */
    private static void paint(List<Row> rows) {
        for (Row row : rows) {
            List<TestPair> painted = row.pairs().stream().map(Supplier::get).toList();
            System.err.printf("%s, %d pairs painted%n", row.id(), painted.size());
        }
    }

    private static int slice(BoardOptions options) throws IOException, InterruptedException {
        Path check = options.check();
        SliceRecord recorded;
        try {
            recorded = check == null ? null : SliceRecord.read(Files.readString(check));
        } catch (NoSuchFileException | FileNotFoundException | IllegalArgumentException unusable) {
            System.err.println(check + ": " + unusable.getMessage());
            return 2;
        }
        SliceRecord now = Slice.figures(new BoardRun(null).of(Slice.rows()));
        if (recorded == null) {
            Files.writeString(Objects.requireNonNull(options.record()), now.write());
            return 0;
        }
        List<String> complaints = recorded.complaints(now);
        complaints.forEach(System.out::println);
        if (complaints.isEmpty()) {
            System.out.printf(
                    "slice: %d figures, none worse than recorded%n",
                    recorded.figures().size());
        }
        return complaints.isEmpty() ? 0 : 1;
    }

    private static Board board(List<Row> rows, BoardOptions options, List<String> arguments)
            throws IOException, InterruptedException {
        Machine machine = Machine.here();
        String command = ("java -cp benchmarks/target/benchmarks.jar " + Scoreboard.class.getName() + " "
                        + String.join(" ", arguments))
                .strip();
        try (Recipe recipe = Recipe.unpacked()) {
            BoardRun run = new BoardRun(recipe.rival());
            List<RowResults> results = run.of(rows);
            Conditions conditions = new Conditions(command, options.seeds(), recipe.state(), photos(options.data()));
            return new Board(machine, conditions, run.time(), results);
        }
    }

    private static String photos(Path folder) {
        return Files.isDirectory(folder) ? "in `%s`".formatted(folder) : "left out: no folder `%s`".formatted(folder);
    }

    private static void write(BoardOptions options, Board board) throws IOException {
        Path chosen = options.out();
        Path folder = chosen == null ? OUT : chosen;
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("scoreboard.md"), BoardMarkdown.of(board));
        Files.writeString(folder.resolve("scoreboard.json"), BoardJson.of(board));
        Files.writeString(folder.resolve("scoreboard-pairs.json"), BoardJson.pairs(board));
    }
}
