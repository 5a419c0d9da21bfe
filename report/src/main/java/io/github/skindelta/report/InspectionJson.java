package io.github.skindelta.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.skindelta.Inspection;
import io.github.skindelta.Inspection.Inspected;
import io.github.skindelta.Inspection.Unreadable;
import io.github.skindelta.Software;
import java.util.List;
import java.util.TreeMap;

/** What can be said of single photos, as JSON: {@code skindelta/inspection/1}. */
public final class InspectionJson {

    private InspectionJson() {}

    /**
     * Writes inspections in the order given.
     *
     * @param inspections one per photo
     * @return the document
     */
    public static String write(List<Inspection> inspections) {
        ObjectNode document = JsonText.document("inspection");
        document.set("software", JsonParts.software(new Software(Software.VERSION, new TreeMap<>())));
        ArrayNode photos = document.putArray("photos");
        inspections.forEach(inspection -> photos.add(photo(inspection)));
        return JsonText.write(document);
    }

    private static ObjectNode photo(Inspection inspection) {
        if (inspection instanceof Unreadable unreadable) {
            return unreadable(unreadable);
        }
        return inspected((Inspected) inspection);
    }

    private static ObjectNode unreadable(Unreadable unreadable) {
        ObjectNode node = JsonText.object().put("file", unreadable.file());
        node.set("obstacle", ObstacleJson.node(unreadable.obstacle()));
        return node.put("message", unreadable.obstacle().message());
    }

    private static ObjectNode inspected(Inspected inspected) {
        ObjectNode node = JsonParts.photo(inspected.facts());
        node.set("findings", JsonParts.cautions(inspected.findings()));
        return node;
    }
}
