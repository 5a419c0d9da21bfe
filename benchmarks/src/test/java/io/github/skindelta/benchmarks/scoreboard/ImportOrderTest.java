package io.github.skindelta.benchmarks.scoreboard;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From a pair to a board: a step imports only the steps before it. */
class ImportOrderTest {

    private static final String ROOT = "io.github.skindelta.benchmarks.scoreboard";
    private static final List<String> STEPS =
            List.of("pair", "row", "method", "score", "board", "write", "slice", "root");

    @Test
    void everyStepImportsOnlyTheStepsBeforeIt() {
        LayeredArchitecture rule = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String step : STEPS) {
            rule = rule.layer(step).definedBy(step.equals("root") ? ROOT : ROOT + "." + step + "..");
        }
        for (int i = 0; i < STEPS.size() - 1; i++) {
            List<String> later = STEPS.subList(i + 1, STEPS.size());
            rule = rule.whereLayer(STEPS.get(i)).mayOnlyBeAccessedByLayers(later.toArray(String[]::new));
        }
        rule.check(new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(ROOT));
    }
}
