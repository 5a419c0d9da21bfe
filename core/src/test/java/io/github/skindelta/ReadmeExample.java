package io.github.skindelta;

import io.github.skindelta.metric.Measurement;
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
            System.out.println(measurement.metric().title() + ": " + measurement.outcome());
        }
        // README ends
    }
}
