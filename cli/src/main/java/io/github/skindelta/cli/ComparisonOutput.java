package io.github.skindelta.cli;

import io.github.skindelta.Comparison;
import io.github.skindelta.Examination;
import io.github.skindelta.SkinComparer;
import io.github.skindelta.failure.Obstacle;
import io.github.skindelta.photo.Photo;
import io.github.skindelta.report.ComparisonJson;
import io.github.skindelta.report.HtmlReport;
import io.github.skindelta.report.ObstacleJson;
import io.github.skindelta.report.PlainTable;
import java.nio.file.Path;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where a comparison is written. */
final class ComparisonOutput {

    @Mixin
    private JsonOption json = new JsonOption();

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "Write a report for people to this file: one page with the photos in it, for any browser.")
    private @Nullable Path html;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write comparison.json, measurements.csv and report.html to this folder, made if needed.")
    private @Nullable Path folder;

    private @Nullable OutputFile page;
    private @Nullable ResultFolder results;

    /** Refuses, before the work, what cannot be written. */
    void check(Collection<Path> inputs) {
        json.check(inputs);
        page = html == null ? null : OutputFile.checked(html, inputs);
        results = folder == null ? null : ResultFolder.checked(folder, inputs);
    }

    /** Compares, and writes what was asked for; the pictures of the report cost time and are made only for it. */
    void write(SkinComparer comparer, Photo before, Photo after, Console console) {
        if (page == null && results == null) {
            write(comparer.compare(before, after), console);
            return;
        }
        Examination examination = comparer.examine(before, after);
        if (page != null) {
            page.write(HtmlReport.write(examination));
        }
        if (results != null) {
            results.write(examination);
        }
        write(examination.comparison(), console);
    }

    private void write(Comparison comparison, Console console) {
        json.write(ComparisonJson.write(comparison), console);
        if (!json.replacesTable()) {
            console.print(PlainTable.write(comparison));
        }
    }

    /** Writes why there is no comparison, where JSON was asked for. */
    void refuse(Obstacle obstacle, Console console) {
        json.write(ObstacleJson.write(obstacle), console);
    }
}
