package io.github.skindelta.sample;

import io.github.skindelta.sample.scene.PairSpec;
import io.github.skindelta.sample.truth.TruthJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The bundled demonstration: a red scar on light skin that fades and shrinks. Made by {@link RenderCommand}. */
public final class DemoPair {

    /** Not of the file, which says nothing about scale: from the command that rendered it, 80 mm across 1600 px. */
    private static final double MILLIMETRES_PER_PIXEL = PairSpec.WIDTH_MM / 1600;

    private DemoPair() {}

    /** The before photo, JPEG, 1600 × 1200. */
    public static byte[] before() {
        return resource("before.jpg");
    }

    /** The after photo, JPEG, 1600 × 1200. */
    public static byte[] after() {
        return resource("after.jpg");
    }

    /** The treated skin: a GeoJSON Feature named {@code scar}, in pixels of the before photo. */
    public static String targetGeoJson() {
        return new String(resource("target.geojson"), StandardCharsets.UTF_8);
    }

    /** What is true about the pair: {@link TruthJson#write}. */
    public static String truthJson() {
        return new String(resource("truth.json"), StandardCharsets.UTF_8);
    }

    /** Scale of the before photo, exact everywhere in it. */
    public static double millimetresPerPixel() {
        return MILLIMETRES_PER_PIXEL;
    }

    private static byte[] resource(String name) {
        try (InputStream stream = DemoPair.class.getResourceAsStream("demo/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("demo/%s is not in this jar: build sample-images anew".formatted(name));
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
