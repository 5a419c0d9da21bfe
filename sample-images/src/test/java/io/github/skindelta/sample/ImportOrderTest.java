package io.github.skindelta.sample;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From chemistry to a pair: a step imports only the steps before it, and nothing of what it judges. */
class ImportOrderTest {

    private static final String ROOT = "io.github.skindelta.sample";
    private static final List<String> STEPS = List.of("chemistry", "skin", "camera", "print", "scene", "truth", "root");

    private static final JavaClasses RENDERER = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

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
        rule.check(RENDERER);
    }

    @Test
    void theRendererKnowsNothingOfWhatItJudges() {
        noClasses()
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are SkinDelta's outside the renderer",
                        other -> other.getPackageName().startsWith("io.github.skindelta")
                                && !other.getPackageName().startsWith(ROOT)))
                .check(RENDERER);
    }
}
