package io.github.skindelta;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The tree of packages is the pipeline, and a step imports only the steps before it. */
class ImportOrderTest {

    private static final String ROOT = "io.github.skindelta";
    private static final List<String> PIPELINE = List.of(
            "failure",
            "raster",
            "colour",
            "photo",
            "calibration",
            "align",
            "skin",
            "lighting",
            "comparability",
            "certainty",
            "metric",
            "root");

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
            .importPackages(ROOT);

    @Test
    void everyStepImportsOnlyTheStepsBeforeIt() {
        LayeredArchitecture rule =
                layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
        for (String step : PIPELINE) {
            rule = rule.layer(step).definedBy(step.equals("root") ? ROOT : ROOT + "." + step + "..");
        }
        for (int i = 0; i < PIPELINE.size(); i++) {
            List<String> later = PIPELINE.subList(i + 1, PIPELINE.size());
            rule = later.isEmpty()
                    ? rule.whereLayer(PIPELINE.get(i)).mayNotBeAccessedByAnyLayer()
                    : rule.whereLayer(PIPELINE.get(i)).mayOnlyBeAccessedByLayers(later.toArray(String[]::new));
        }
        rule.check(CORE);
    }

    @Test
    void onlyTheOpenCvRegistrarImportsOpenCv() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".align.opencv..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.opencv..", "org.bytedeco..")
                .check(CORE);
    }
}
