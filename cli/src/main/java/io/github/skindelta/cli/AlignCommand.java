package io.github.skindelta.cli;

import io.github.skindelta.AlignedPicture;
import io.github.skindelta.PhotoAlignment;
import io.github.skindelta.SkinComparer;
import io.github.skindelta.failure.NotComparableException;
import io.github.skindelta.photo.Photo;
import io.github.skindelta.raster.Point;
import io.github.skindelta.report.AlignmentJson;
import io.github.skindelta.report.ObstacleJson;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code skindelta align}: where is this spot of skin in the other photo? */
@Command(
        name = "align",
        description = "Finds where each spot of skin in one photo is in the other. Measures nothing, needs no skin"
                + " and takes grey photos.",
        footer = {
            "",
            "Examples:",
            "  skindelta align before.jpg after.jpg --image after-in-before-frame.png",
            "  skindelta align before.jpg after.jpg --points moles.csv --json -"
        })
final class AlignCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private PhotoPair photos = new PhotoPair();

    @Option(
            names = "--points",
            paramLabel = "FILE.csv",
            description = "Spots of BEFORE to find in AFTER: one 'x,y' per line, pixels of the upright photo, (0, 0)"
                    + " the centre of the top-left one.")
    private @Nullable Path pointsFile;

    @Mixin
    private AlignmentOptions alignment = new AlignmentOptions();

    @Option(
            names = "--image",
            paramLabel = "FILE.png",
            description = "Write AFTER as seen from BEFORE, pixel on pixel, as PNG; for looking at, not for measuring.")
    private @Nullable Path image;

    @Mixin
    private JsonOption json = new JsonOption();

    AlignCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        SkinComparer comparer = comparer();
        List<Point> points = pointsFile == null ? List.of() : points(pointsFile);
        json.check(inputs());
        OutputFile picture = image == null ? null : OutputFile.checked(image, inputs());
        try {
            Photo before = photos.readBefore();
            Photo after = photos.readAfter();
            PhotoAlignment aligned = comparer.align(before, after);
            if (picture != null) {
                picture.write(Png.of(AlignedPicture.of(aligned, before, after)));
            }
            write(aligned, points);
        } catch (NotComparableException refusal) {
            json.write(ObstacleJson.write(refusal.obstacle()), console);
            throw refusal;
        }
        return ExitCode.DONE;
    }

    private void write(PhotoAlignment aligned, List<Point> points) {
        json.write(AlignmentJson.write(aligned, points), console);
        if (!json.replacesTable()) {
            console.print(AlignmentText.of(aligned, points));
        }
    }

    private SkinComparer comparer() {
        try {
            return alignment.applyTo(SkinComparer.withDefaults());
        } catch (IllegalArgumentException mistake) {
            throw new UsageException(String.valueOf(mistake.getMessage()));
        }
    }

    private static List<Point> points(Path file) {
        return CsvFile.read(file, List.of("x", "y")).stream()
                .map(row -> new Point(row[0], row[1]))
                .toList();
    }

    private List<Path> inputs() {
        List<Path> inputs = new ArrayList<>(photos.files());
        inputs.addAll(alignment.files());
        if (pointsFile != null) {
            inputs.add(pointsFile);
        }
        return inputs;
    }
}
