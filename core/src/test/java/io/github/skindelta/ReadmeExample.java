package io.github.skindelta;

import io.github.skindelta.metric.Measurement;
import io.github.skindelta.metric.Measurement.Measured;
import io.github.skindelta.metric.Measurement.NotMeasurable;
import io.github.skindelta.photo.Photo;
import io.github.skindelta.skin.RegionReader;
import io.github.skindelta.skin.RegionRole;
import java.nio.file.Path;

/** The README's example, word for word; run in a folder that holds the files it names. */
final class ReadmeExample {

    private ReadmeExample() {}

    public static void main(String[] args) {
        // README begins
        Photo before = Photo.read(Path.of("before.jpg"));
        Photo after = Photo.read(Path.of("after.jpg"));
        Comparison comparison = SkinComparer.withDefaults()
                .within(RegionReader.read("target.geojson", RegionRole.TARGET))
                .withMillimetresPerPixel(0.05)
                .compare(before, after);
        for (Measurement measurement : comparison.measurements()) {
            String title = measurement.metric().title();
            if (measurement.outcome() instanceof Measured measured) {
                System.out.printf("%s: %s%n", title, measured.verdict().code());
                System.out.printf(
                        "  change %+.2f, 95 %% interval %+.2f to %+.2f, detectable from %.2f on%n",
                        measured.change(), measured.low95(), measured.high95(), measured.detectableChange());
            } else if (measurement.outcome() instanceof NotMeasurable not) {
                System.out.printf("%s: not measurable, %s%n", title, not.reason());
            }
        }
        // README ends
    }
}
