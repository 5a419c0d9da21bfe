package io.github.skindelta.cli;

import io.github.skindelta.Examination;
import io.github.skindelta.SkinComparer;
import io.github.skindelta.photo.Photo;
import io.github.skindelta.report.PlainTable;
import io.github.skindelta.sample.DemoPair;
import io.github.skindelta.skin.RegionReader;
import io.github.skindelta.skin.RegionRole;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code skindelta demo}: the bundled pair, end to end. */
@Command(
        name = "demo",
        description = "Compares the two computer-rendered photos that come with skindelta, and writes photos, region,"
                + " results and report to a folder.",
        footer = {"", "Example:", "  skindelta demo --out try"})
final class DemoCommand implements Callable<Integer> {

    private final Console console;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The folder, made if needed. Default: ${DEFAULT-VALUE}.",
            defaultValue = "skindelta-report")
    private Path folder = Path.of("");

    DemoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ResultFolder results = ResultFolder.checked(folder, List.of());
        Path before = supply("before.jpg", DemoPair.before());
        Path after = supply("after.jpg", DemoPair.after());
        Path target = supply("target.geojson", DemoPair.targetGeoJson().getBytes(StandardCharsets.UTF_8));
        Examination examination = SkinComparer.withDefaults()
                .within(RegionReader.read(target.toString(), RegionRole.TARGET))
                .withMillimetresPerPixel(DemoPair.millimetresPerPixel())
                .examine(Photo.read(before), Photo.read(after));
        results.write(examination);
        console.print(PlainTable.write(examination.comparison()));
        console.print("\nReport: " + results.page());
        return ExitCode.DONE;
    }

    // A folder without our report may hold the user's own before.jpg, which must not be replaced.
    private Path supply(String name, byte[] content) {
        Path file = folder.resolve(name);
        boolean ours = Files.exists(folder.resolve("report.html"));
        (ours ? OutputFile.checked(file, List.of()) : OutputFile.checkedNew(file, content)).write(content);
        return file;
    }
}
