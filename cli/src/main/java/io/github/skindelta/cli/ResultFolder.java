package io.github.skindelta.cli;

import io.github.skindelta.Examination;
import io.github.skindelta.report.ComparisonJson;
import io.github.skindelta.report.HtmlReport;
import io.github.skindelta.report.MeasurementsCsv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

/** A folder that receives everything a comparison gives. */
final class ResultFolder {

    private final Path folder;
    private final OutputFile json;
    private final OutputFile csv;
    private final OutputFile html;

    private ResultFolder(Path folder, Collection<Path> inputs) {
        this.folder = folder;
        this.json = OutputFile.checked(folder.resolve("comparison.json"), inputs);
        this.csv = OutputFile.checked(folder.resolve("measurements.csv"), inputs);
        this.html = OutputFile.checked(folder.resolve("report.html"), inputs);
    }

    /**
     * The folder, made if it is not there yet.
     *
     * @param folder where it is
     * @param inputs files that must not be replaced
     * @throws UsageException if it cannot be made or written to
     */
    static ResultFolder checked(Path folder, Collection<Path> inputs) {
        try {
            Files.createDirectories(folder);
        } catch (IOException impossible) {
            throw new UsageException("Cannot make the folder " + folder
                    + ": choose another place, where you may write and no file has that name.");
        }
        return new ResultFolder(folder, inputs);
    }

    /** Where the page for people is. */
    Path page() {
        return folder.resolve("report.html");
    }

    void write(Examination examination) {
        json.write(ComparisonJson.write(examination.comparison()));
        csv.write(MeasurementsCsv.write(examination.comparison()));
        html.write(HtmlReport.write(examination));
    }
}
