package io.github.skindelta.cli;

import io.github.skindelta.SkinComparer;
import io.github.skindelta.failure.NotComparableException;
import io.github.skindelta.photo.Photo;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code skindelta compare}: aligns, measures, reports. */
@Command(
        name = "compare",
        description = "Aligns two photos of the same skin, measures both, and prints what changed as a table.",
        footer = {
            "",
            "Examples:",
            "  skindelta compare before.jpg after.jpg --region rect:400,300,200,150 --mm-per-px 0.1",
            "  skindelta compare before.jpg after.jpg --region scar.geojson --marker 20 --out report",
            "  skindelta compare before.jpg after.jpg --region cheek.png --metrics redness,ita --json -"
        })
final class CompareCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private PhotoPair photos = new PhotoPair();

    @Mixin
    private RegionOptions regions = new RegionOptions();

    @ArgGroup
    private ScaleOption scale = new ScaleOption();

    @Mixin
    private AlignmentOptions alignment = new AlignmentOptions();

    @Mixin
    private ReplicateOptions replicates = new ReplicateOptions();

    @Option(
            names = "--metrics",
            paramLabel = "ID,...",
            split = ",",
            hideParamSyntax = true,
            description = "Measure only these; 'skindelta metrics' lists them. Default: all.")
    private List<String> metrics = new ArrayList<>();

    @Mixin
    private ComparisonOutput output = new ComparisonOutput();

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        SkinComparer comparer = comparer();
        output.check(inputs());
        try {
            Photo before = photos.readBefore();
            Photo after = photos.readAfter();
            output.write(replicates.applyTo(comparer), before, after, console);
        } catch (NotComparableException refusal) {
            output.refuse(refusal.obstacle(), console);
            throw refusal;
        }
        return ExitCode.DONE;
    }

    private SkinComparer comparer() {
        replicates.check();
        try {
            SkinComparer comparer = alignment.applyTo(SkinComparer.withDefaults());
            comparer = scale.applyTo(regions.applyTo(comparer));
            return metrics.isEmpty() ? comparer : comparer.measuring(metrics);
        } catch (IllegalArgumentException mistake) {
            throw new UsageException(String.valueOf(mistake.getMessage()));
        }
    }

    private List<Path> inputs() {
        return Stream.of(photos.files(), alignment.files(), replicates.files())
                .flatMap(List::stream)
                .toList();
    }
}
