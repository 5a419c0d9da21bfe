package io.github.skindelta.cli;

import io.github.skindelta.Inspection;
import io.github.skindelta.report.InspectionJson;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code skindelta inspect}: can these photos be read, and what is to be said of each? */
@Command(
        name = "inspect",
        description = "Says of each photo whether it can be read, its size, camera, date and colour profile, and what"
                + " speaks against measuring it: blur, noise, exposure, glare, a colour cast, smoothing or HDR,"
                + " compression, and what to do about each. What differs between two photos, 'compare' says.",
        footer = {"", "Example:", "  skindelta inspect before.jpg after.jpg"})
final class InspectCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "PHOTO", description = "Photos: JPEG, PNG, TIFF or WebP.")
    private List<Path> photos = new ArrayList<>();

    @Mixin
    private JsonOption json = new JsonOption();

    InspectCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        json.check(photos);
        List<Inspection> inspections = photos.stream().map(Inspection::of).toList();
        json.write(InspectionJson.write(inspections), console);
        if (!json.replacesTable()) {
            console.print(InspectionText.of(inspections));
        }
        return inspections.stream().anyMatch(Inspection.Unreadable.class::isInstance)
                ? ExitCode.NOT_COMPARABLE
                : ExitCode.DONE;
    }
}
