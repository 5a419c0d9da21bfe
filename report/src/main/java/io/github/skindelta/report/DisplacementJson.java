package io.github.skindelta.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.skindelta.raster.DisplacementField;
import io.github.skindelta.raster.NodeGrid;
import org.jspecify.annotations.Nullable;

/** A displacement field as JSON: its grid and the values at the nodes. */
final class DisplacementJson {

    /** Nodes are written to a thousandth of a pixel, a hundredth of what an alignment is off, to keep the file small. */
    private static final double PER_PIXEL = 1000;

    private DisplacementJson() {}

    /** The field, or null where there is none. */
    static JsonNode of(@Nullable DisplacementField field) {
        if (field == null) {
            return NullNode.getInstance();
        }
        NodeGrid nodes = field.nodes();
        ObjectNode node = JsonText.object();
        node.set("x0", JsonNumber.of(nodes.first().x()));
        node.set("y0", JsonNumber.of(nodes.first().y()));
        node.set("step", JsonNumber.of(nodes.step()));
        node.put("columns", nodes.columns()).put("rows", nodes.rows());
        node.set("dx", values(field.dx()));
        node.set("dy", values(field.dy()));
        return node;
    }

    private static ArrayNode values(double[] values) {
        ArrayNode array = JsonText.object().arrayNode();
        for (double value : values) {
            array.add(JsonNumber.of(Math.rint(value * PER_PIXEL) / PER_PIXEL));
        }
        return array;
    }
}
