package io.github.skindelta.benchmarks.scoreboard.write;

import io.github.skindelta.benchmarks.scoreboard.board.Board;
import io.github.skindelta.benchmarks.scoreboard.board.Duel;
import io.github.skindelta.benchmarks.scoreboard.board.Goal;
import io.github.skindelta.benchmarks.scoreboard.board.Machine;
import io.github.skindelta.benchmarks.scoreboard.board.RunTime;
import io.github.skindelta.benchmarks.scoreboard.method.Finding;
import io.github.skindelta.benchmarks.scoreboard.pair.BoardMetric;
import io.github.skindelta.benchmarks.scoreboard.pair.Method;
import io.github.skindelta.benchmarks.scoreboard.row.Row;
import io.github.skindelta.benchmarks.scoreboard.score.AlignmentScore;
import io.github.skindelta.benchmarks.scoreboard.score.PairResult;
import io.github.skindelta.benchmarks.scoreboard.score.RowResults;
import io.github.skindelta.sample.PairRenderer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The board for people. */
public final class BoardMarkdown {

    private final Board board;
    private final StringBuilder text = new StringBuilder();

    private BoardMarkdown(Board board) {
        this.board = board;
    }

    /** The whole page. */
    public static String of(Board board) {
        return new BoardMarkdown(board).written();
    }

    private String written() {
        head();
        goals();
        numberGoals();
        howToRead();
        losses();
        List<RowResults> groups = board.summaries().stream()
                .filter(row -> !row.row().group().equals(Row.STRANGERS))
                .toList();
        if (!groups.isEmpty()) {
            section("Alignment by nuisance", AlignmentTable.of(groups));
            section("Alignment by scene", AlignmentTable.of(board.rendered()));
        }
        registrars();
        field();
        coverage();
        skinTypes();
        metrics("Change of", Board.concat(groups, board.rendered()));
        strangers();
        real();
        times();
        return text.toString();
    }

    private void head() {
        Machine machine = board.machine();
        RunTime time = board.time();
        line("# Scoreboard");
        line("");
        line(
                "How far off SkinDelta is, on pairs of photos whose truth is known, and beside it the usual recipe: a script for OpenCV-Python and scikit-image. Made by one command; [DEVELOPING.md](DEVELOPING.md#the-scoreboard) says how.");
        line("");
        line("| | |\n|---|---|");
        line("| Machine | %s, %d × %s |".formatted(machine.system(), machine.processors(), machine.processor()));
        line("| JDK | %s |".formatted(machine.jdk()));
        line("| Commit | %s |".formatted(machine.commit()));
        line("| Renderer | version %d |".formatted(PairRenderer.VERSION));
        line("| Date | %s |".formatted(machine.date()));
        line("| Seeds | %s |".formatted(board.conditions().seeds()));
        line("| Pairs | %d |"
                .formatted(board.rows().stream()
                        .mapToInt(row -> row.results().size())
                        .sum()));
        line("| Usual recipe | %s |".formatted(board.conditions().rival()));
        line("| Real photos | %s |".formatted(board.conditions().realPhotos()));
        line(
                "| Time, min:s | %s in all; work of two workers: rendering %s, SkinDelta %s, recipe %s (what earlier runs kept takes none) |"
                        .formatted(
                                RunTime.minutes(time.wall()),
                                RunTime.minutes(time.rendering()),
                                RunTime.minutes(time.pipeline()),
                                RunTime.minutes(time.recipe())));
        line("| Command | `%s` |".formatted(board.conditions().command()));
    }

    private void goals() {
        List<Goal> goals = board.goals();
        if (!goals.isEmpty()) {
            section(
                    "Goals for the alignment",
                    "Errors are landmarks' distances in pixels of the after photo; rendered pairs are 1600 × 1200. In brackets: the number of the recipe's pairs, where it was run on fewer. *Mild*, *hard* and *severe* are all scenes but the wide change. *Stated error*: the root mean square over the landmarks of a pair, in the target or in the whole overlap, against the one that SkinDelta states there, pairs that it accepts only. Time and memory of a 12 MP pair: [performance.md](performance.md).\n\n");
            line(GoalTable.of(goals).strip());
        }
    }

    private void numberGoals() {
        List<Goal> goals = board.numberGoals();
        if (!goals.isEmpty()) {
            section("Goals for the numbers", """
                    Each figure is over all pairs of its rows; *worst* is the row that does worst by the same figure, and the pair with the largest value. Errors are *measured − true change*, without the sign. Where a goal says *within*, the median is judged and what one pair in twenty exceeds is reported beside it. In brackets, the recipe's number of pairs: it is slow and is run on the first six of a painted row.

                    - *False verdicts* are changes that SkinDelta calls one where nothing happened, in percent of the verdicts given; the area of scars is one of the metrics also where there is no scar. `scar-area-fraction` is in percent of the target.
                    - *Of the true change*: of what an ideal camera would have read, its surface reflection included.
                    - *Measured*: of all that was asked; a refused pair counts as not measured. Painted photos have 20 px/mm before and no fewer than 15 after.
                    - *95 % intervals*: mild and hard pairs; scars' areas in percent of before, so where there was a scar.
                    - *Scars*: *matched* is found as one thing that is on no other scar and the same in both photos, or, of a scar that is there on one day only, not outlined on the other; two outlines show the same thing if they share half of the smaller one. Dice: of the painted and the found outline, in each photo where both are.
                    - *Skin types*: the largest median error of a type over the smallest; the table is below.
                    - *Adjusted photos*: the after photos of eight people from `faces-neutral-smile`, white balance and exposure changed in linear light (red × 1.1 and blue × 0.85, or the reverse; × 1.41 or the reverse), gamma on encoded values. Compared with the result of the photos as they were taken.

                    """);
            line(GoalTable.of(goals).strip());
        }
    }

    private void coverage() {
        if (board.scenes().stream().anyMatch(scene -> MetricTable.isCertain(scene.results()))) {
            section(
                    "Intervals that contain the truth",
                    "In percent of SkinDelta's 95 % intervals; mild and hard pairs of a scene together. Where neither photo has a scar the area is 0 in both, which any interval contains.\n\n");
            line(CoverageTable.of(board).strip());
        }
    }

    private void skinTypes() {
        if (!board.scenes().isEmpty()) {
            section(
                    "Skin types",
                    "Median error of SkinDelta's changes, without the sign, on mild and hard pairs of Fitzpatrick's skin types together; only where there is something to measure in the after photo.\n\n");
            line(SkinTypeTable.of(board).strip());
        }
    }

    private void registrars() {
        List<RowResults> rows = board.rowsOf(Row.REGISTRARS);
        if (!rows.isEmpty()) {
            section(
                    "Registrars",
                    "What finds the matches: OpenCV, unless BoofCV is asked for or no native library loads. Unchanged skin, the whole photo aligned. Seconds of the alignment alone, two pairs at a time on this machine; the recipe's are with reading the files.\n\n");
            line(RegistrarTable.of(rows).strip());
        }
    }

    private void field() {
        List<RowResults> rows = board.rowsWith(Method.WITHOUT_FIELD);
        if (!rows.isEmpty()) {
            section(
                    "A scar that shrinks, with the smooth field and without",
                    "A map that followed the edge of a scar would carry the outline before onto the smaller scar and hide what became of it. *Carried outline*: the scar's true outline of the before photo, carried to the after photo, against the area that it has there in truth; *off* is by how many percent, either way. *True change* and *measured* are medians of the change of scar-area, in percent of before, over pairs with a number.\n\n");
            line(FieldTable.of(rows).strip());
        }
    }

    private void howToRead() {
        section("How to read it", """
                - **Rows** are scene/nuisance: `none`; `mild`, the same room and phone; `hard`, another room; `severe`, light from another side. The truth comes from the scene that was painted, never from the code under test. *I–IV* and *V–VI* are Fitzpatrick's skin types. A name or number in brackets is the pair, by its seed.
                - **Landmark errors** are distances in pixels of the after photo, between where a place of skin is mapped and where it is, over all landmarks of all aligned pairs of a row. *In target*: those inside the treated skin. *True / stated* is the root mean square error in the target, or over all landmarks of the overlap, over the one that the method states there.
                - **Silent failures** are accepted pairs that should not have been: skin that is not the same, or a median landmark error above 10 px. On mild pairs the stretch of skin alone leaves about 2 px, so five times that is another place. Where a hand picked the landmarks on a face, which moves, 2 % of the photo's diagonal.
                - **Metrics**: the error is *measured change − true change*, its absolute value in medians. *Changes* are those asked for, one for each target of an accepted pair; *not measurable* are those without a number. The recipe measures also where it could not align, and those numbers count. *Direction right*: the sign, where a scene is about this metric and its true change is not small. *False changes* are verdicts of a change where nothing changed; *covering intervals*, 95 % intervals that contain the truth.
                - **Texture** is relative to reference skin in SkinDelta and in the truth. The recipe's is GLCM contrast of the target, for want of another; it grows with the square of a relief's depth, so part of its error is another scale, but its sign can be compared.
                - **For the alignment alone** are the rows `wide-change` (redness, pigment, relief and scars of two fifths of the frame change) and all of `severe` but unchanged skin; nothing is measured there. `wide-change` is in no sum.
                - `dark/mild` is redness that changes on skin of types V and VI, so that these are 40 pairs with those of `redness-down` and `redness-up`.
                - A dash: there is no such figure. Columns of dashes are left out.
                """);
    }

    private void losses() {
        List<Duel> losses = board.losses();
        int all = board.duels().size();
        section(
                "Losses",
                "%d figures differ between the methods: SkinDelta is better in %d, the recipe in the %d below. Exactness is compared on the pairs that both aligned rightly; what SkinDelta declines to measure is in the tables.\n\n"
                        .formatted(all, all - losses.size(), losses.size()));
        losses.stream()
                .collect(Collectors.groupingBy(
                        Duel::row, LinkedHashMap::new, Collectors.mapping(Duel::words, Collectors.joining("; "))))
                .forEach((row, words) -> line("- `%s`: %s.".formatted(row, words)));
    }

    private void metrics(String title, List<RowResults> rows) {
        for (BoardMetric metric : BoardMetric.values()) {
            List<RowResults> known =
                    rows.stream().filter(row -> MetricTable.has(row, metric)).toList();
            if (!known.isEmpty()) {
                section("%s %s, %s".formatted(title, metric.title(), metric.unit), MetricTable.of(known, metric));
            }
        }
    }

    private void strangers() {
        List<RowResults> rendered = board.rowsOf(Row.STRANGERS);
        List<RowResults> real = board.realStrangers();
        if (rendered.isEmpty() && real.isEmpty()) {
            return;
        }
        Table table =
                new Table("Row", "pairs", "accepted, a silent failure", "recipe: accepted", "reasons for refusals");
        rendered.forEach(row -> addStrangers(table, row));
        if (!rendered.isEmpty()) {
            addStrangers(table, Board.pooled("rendered together", rendered));
        }
        real.forEach(row -> addStrangers(table, row));
        section("Strangers: pairs that must be refused", table.toString());
    }

    private static Optional<String> refusal(PairResult result) {
        Finding ours = result.by(Method.OURS);
        return ours == null ? Optional.empty() : Optional.ofNullable(ours.refusal());
    }

    private static void addStrangers(Table table, RowResults row) {
        AlignmentScore ours = AlignmentScore.of(row.results(), Method.OURS);
        AlignmentScore rivals = AlignmentScore.of(row.results(), Method.RIVAL);
        String reasons = row.results().stream()
                .flatMap(result -> refusal(result).stream())
                .collect(Collectors.groupingBy(code -> code, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(code -> "%s %d".formatted(code.getKey(), code.getValue()))
                .collect(Collectors.joining(", "));
        table.add(
                row.row().id(),
                String.valueOf(ours.pairs()),
                Cell.share(ours.silentFailures(), ours.pairs()),
                Cell.share(rivals.silentFailures(), rivals.pairs()),
                reasons);
    }

    private void real() {
        List<RowResults> rows = board.realSameSkin();
        if (rows.isEmpty()) {
            return;
        }
        section(
                "Real photos",
                "`homography`: the four corners of graf1 by the published homography, which is that of the upper wall; compared with it is the homography of the result, without the smooth displacement, which follows the ledge at the wall's foot away from that plane. `faces-same-person`: hand-picked landmarks on lids, nose and lips. `faces-neutral-smile`: cheeks and forehead of people who smile seconds later; their skin did not change, so every change is an error.\n\n");
        line(AlignmentTable.of(rows).strip());
        metrics("Real photos: change of", rows);
    }

    private void times() {
        section(
                "Time for a pair",
                "Wall time from two files to the numbers, two pairs at a time on this machine; rendering is not in it.\n\n");
        line(AlignmentTable.ofTimes(Board.concat(board.summaries(), board.rowsOf(Row.REAL)))
                .strip());
    }

    private void section(String title, String body) {
        line("");
        line("## " + title);
        line("");
        text.append(body);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
