package io.github.skindelta.benchmarks.scoreboard.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.skindelta.benchmarks.scoreboard.pair.Method;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair.Scope;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair.SkinShown;
import io.github.skindelta.benchmarks.scoreboard.score.Literal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowsTest {

    private static final List<Row> ROWS = Rows.all(Seeds.REPORTING, Path.of("no-such-folder"));

    @Test
    void aGlobSinglesOutRows() {
        assertThat(ids("unchanged/mild")).containsExactly("unchanged/mild");
        assertThat(ids("*/severe"))
                .containsExactly(
                        "unchanged/severe",
                        "scars-unchanged/severe",
                        "redness-up/severe",
                        "texture-smoothing/severe",
                        "scars-come-and-go/severe");
        assertThat(ids("strangers/*")).hasSize(6);
        assertThat(ids("strangers/f*", "unchanged/none")).containsExactly("unchanged/none", "strangers/flat");
    }

    @Test
    void aGlobThatMatchesNothingIsAMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rows.matching(ROWS, List.of("unchanged.mild")))
                .withMessageContaining("no row is called unchanged.mild");
    }

    @Test
    void everyGoalHasEnoughPairs() {
        assertThat(pairs("strangers/*")).isGreaterThanOrEqualTo(120);
        assertThat(pairs("*/severe")).isGreaterThanOrEqualTo(40);
        assertThat(pairs("wide-change/mild")).isGreaterThanOrEqualTo(40);
        for (String scene :
                List.of("unchanged", "redness-down", "redness-up", "pigmentation-down", "texture-smoothing")) {
            assertThat(pairs(scene + "/mild")).isGreaterThanOrEqualTo(40);
            assertThat(pairs(scene + "/hard")).isGreaterThanOrEqualTo(40);
        }
    }

    @Test
    void pairsBesideACardAreEnoughForSkinTypesIToIV() {
        // Two thirds of the pairs.
        assertThat(pairs("card/*-mild")).isGreaterThanOrEqualTo(60);
        assertThat(pairs("card/*-hard")).isGreaterThanOrEqualTo(60);
        assertThat(pairs("card-alone/*")).isGreaterThanOrEqualTo(40);
        assertThat(pairs("paper-alone/*")).isGreaterThanOrEqualTo(40);
    }

    @Test
    void theRecipeIsSlowAndIsAskedAboutTheFirstPairsOfAPaintedRow() {
        Row painted = new Row("row", "mild", List.of()).with(Method.WITHOUT_FIELD);
        assertThat(painted.methods(5)).contains(Method.RIVAL, Method.WITHOUT_FIELD);
        assertThat(painted.methods(6)).containsExactly(Method.OURS);
        assertThat(new Row(Row.SMILES, Row.REAL, List.of()).methods(25)).contains(Method.RIVAL);
    }

    @Test
    void theSmoothFieldIsLeftOutWhereScarsShrink() {
        assertThat(ROWS.stream()
                        .filter(row -> row.methods().contains(Method.WITHOUT_FIELD))
                        .map(Row::id))
                .contains("red-scar-shrinks/mild", "scar-fades-and-shrinks/hard")
                .hasSize(6);
    }

    @Test
    void aRowCanAskForTheAlignmentAlone() {
        Row row = new Row("row", "mild", List.of(() -> Literal.pair("pair", SkinShown.SAME, 1, 0)));
        assertThat(row.aligningOnly().pairs().get(0).get().task().scope()).isEqualTo(Scope.ALIGNMENT);
    }

    @Test
    void aRowCanBeShortened() {
        assertThat(Rows.shortened(ROWS, 3))
                .allSatisfy(row -> assertThat(row.pairs()).hasSize(3));
    }

    @Test
    void withoutTheFolderThereAreNoRealRows() {
        assertThat(ROWS).noneMatch(row -> row.group().equals(Row.REAL));
    }

    private static int pairs(String glob) {
        return Rows.matching(ROWS, List.of(glob)).stream()
                .mapToInt(row -> row.pairs().size())
                .sum();
    }

    private static List<String> ids(String... globs) {
        return Rows.matching(ROWS, List.of(globs)).stream().map(Row::id).toList();
    }
}
