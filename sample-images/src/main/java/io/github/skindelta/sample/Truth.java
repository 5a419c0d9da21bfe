package io.github.skindelta.sample;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * What is true about a rendered pair, from the scene it was painted from.
 *
 * <p>Pixel coordinates: (0, 0) is the centre of the top-left pixel, x right, y down.
 *
 * @param spec what was rendered
 * @param pxPerMm pixels per millimetre of skin in the before photo, exact everywhere in it
 * @param landmarks the same places of skin in both photos, a grid over the before photo; none if the skins differ
 * @param target outline of the treated skin in before's pixels, closed by going back to its first vertex
 * @param scarAreaBeforeMm2 area of the scar on the skin, mm²; 0 = no scar
 * @param scarAreaAfterMm2 the same on the day of the after photo
 * @param targetBefore skin inside the target
 * @param targetAfter the same skin on the day of the after photo
 * @param referenceBefore skin seen by both photos, farther from the target than 10 % of its diameter
 * @param referenceAfter the same skin on the day of the after photo
 */
public record Truth(
        PairSpec spec,
        double pxPerMm,
        List<Landmark> landmarks,
        List<Vertex> target,
        double scarAreaBeforeMm2,
        double scarAreaAfterMm2,
        SkinReading targetBefore,
        SkinReading targetAfter,
        SkinReading referenceBefore,
        SkinReading referenceAfter) {

    /** Copies both lists. */
    public Truth {
        landmarks = List.copyOf(landmarks);
        target = List.copyOf(target);
    }

    /**
     * One place of skin in both photos, pixels.
     *
     * @param bx x in the before photo
     * @param by y in the before photo
     * @param ax x in the after photo
     * @param ay y in the after photo
     */
    public record Landmark(double bx, double by, double ax, double ay) {}

    /**
     * A corner of an outline, pixels.
     *
     * @param x right
     * @param y down
     */
    public record Vertex(double x, double y) {}

    /** All of it as one JSON document; lengths in px to 0.0001, everything else to 6 decimals. */
    public String toJson() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("schema", "skindelta/sample-truth/1");
        json.put("scene", spec.scene().name());
        json.put("nuisance", spec.nuisance().name());
        json.put("seed", spec.seed());
        json.put("skinType", spec.skinType());
        json.put("widthPx", spec.width());
        json.put("heightPx", spec.height());
        json.put("pxPerMm", pxPerMm);
        json.putObject("scarAreaMm2")
                .put("before", rounded(scarAreaBeforeMm2, 1e6))
                .put("after", rounded(scarAreaAfterMm2, 1e6));
        write(json.putObject("target"), targetBefore, targetAfter);
        write(json.putObject("reference"), referenceBefore, referenceAfter);
        var outline = json.putArray("targetOutline");
        for (Vertex vertex : target) {
            outline.addArray().add(rounded(vertex.x(), 1e4)).add(rounded(vertex.y(), 1e4));
        }
        var marks = json.putArray("landmarks");
        for (Landmark mark : landmarks) {
            marks.addArray()
                    .add(rounded(mark.bx(), 1e4))
                    .add(rounded(mark.by(), 1e4))
                    .add(rounded(mark.ax(), 1e4))
                    .add(rounded(mark.ay(), 1e4));
        }
        return text(json);
    }

    /** The target as a GeoJSON Feature named after what a clinic would treat: {@code scar} or {@code redness}. */
    public String targetGeoJson() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("type", "Feature");
        json.putObject("properties")
                .put("name", scarAreaBeforeMm2 > 0 ? "scar" : "redness")
                .put("role", "target");
        var ring = json.putObject("geometry")
                .put("type", "Polygon")
                .putArray("coordinates")
                .addArray();
        for (int i = 0; i <= target.size(); i++) {
            Vertex vertex = target.get(i % target.size());
            ring.addArray().add(rounded(vertex.x(), 10)).add(rounded(vertex.y(), 10));
        }
        return text(json);
    }

    private static void write(ObjectNode json, SkinReading before, SkinReading after) {
        write(json.putObject("before"), before);
        write(json.putObject("after"), after);
    }

    private static void write(ObjectNode json, SkinReading reading) {
        json.put("melaninFraction", rounded(reading.melanin(), 1e6))
                .put("bloodFraction", rounded(reading.blood(), 1e6))
                .put("erythemaIndex", rounded(reading.erythemaIndex(), 1e6))
                .put("melaninIndex", rounded(reading.melaninIndex(), 1e6))
                .put("lightness", rounded(reading.lightness(), 1e6))
                .put("a", rounded(reading.a(), 1e6))
                .put("b", rounded(reading.b(), 1e6));
    }

    private static double rounded(double value, double perUnit) {
        return Math.rint(value * perUnit) / perUnit;
    }

    private static String text(ObjectNode json) {
        try {
            return new ObjectMapper().writeValueAsString(json) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
