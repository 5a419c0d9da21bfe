package io.github.skindelta.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.skindelta.PhotoAlignment;
import io.github.skindelta.PhotoFacts;
import io.github.skindelta.raster.Point;
import java.util.List;

/** Two aligned photos as JSON: {@code skindelta/alignment/1}. */
public final class AlignmentJson {

    private AlignmentJson() {}

    /**
     * Writes an alignment and where it sends points.
     *
     * @param aligned the photos and the map between them
     * @param points places in the before photo, may be empty; kept in their order
     * @return the document
     */
    public static String write(PhotoAlignment aligned, List<Point> points) {
        ObjectNode document = JsonText.document("alignment");
        document.set("software", JsonParts.software(aligned.software()));
        document.set("before", JsonParts.session(aligned.before(), List.of()));
        document.set("after", JsonParts.session(aligned.after(), List.of()));
        document.set("alignment", JsonParts.alignment(aligned.alignment(), null));
        document.set("cautions", JsonParts.cautions(aligned.cautions()));
        ArrayNode array = document.putArray("points");
        points.forEach(point -> array.add(point(aligned, point)));
        return JsonText.write(document);
    }

    private static ObjectNode point(PhotoAlignment aligned, Point before) {
        Point after = aligned.alignment().map(before);
        ObjectNode node = JsonText.object();
        node.set("before", coordinates(before));
        node.set("after", coordinates(after));
        node.put("inside", isInside(aligned.before(), before) && isInside(aligned.after(), after));
        double errorPx = aligned.alignment().error().standardErrorPx(before);
        node.set("standardErrorPx", JsonNumber.of(errorPx));
        return node;
    }

    /** The outermost pixels reach half a pixel beyond their centres. */
    private static boolean isInside(PhotoFacts photo, Point point) {
        return point.x() >= -0.5
                && point.y() >= -0.5
                && point.x() <= photo.widthPx() - 0.5
                && point.y() <= photo.heightPx() - 0.5;
    }

    private static ArrayNode coordinates(Point point) {
        ArrayNode pair = JsonText.object().arrayNode();
        return pair.add(JsonNumber.of(point.x())).add(JsonNumber.of(point.y()));
    }
}
