package io.github.skindelta.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.skindelta.Comparison;
import io.github.skindelta.Comparison.Scales;
import io.github.skindelta.Comparison.Session;
import io.github.skindelta.RegionFacts;
import io.github.skindelta.calibration.PixelScale;
import io.github.skindelta.lighting.LightMatch;
import io.github.skindelta.lighting.LightMatch.LogGain;
import io.github.skindelta.lighting.LightMatch.Tier;
import io.github.skindelta.metric.ObjectContrast;
import io.github.skindelta.metric.SkinObject;
import org.jspecify.annotations.Nullable;

/** A comparison as JSON: {@code skindelta/comparison/1}. Every field is always there; what is unknown is null. */
public final class ComparisonJson {

    private ComparisonJson() {}

    /**
     * Writes a comparison.
     *
     * @param comparison what was found
     * @return the document, the same text on every JDK
     */
    public static String write(Comparison comparison) {
        ObjectNode document = JsonText.document("comparison");
        document.set("software", JsonParts.software(comparison.software()));
        document.set("before", session(comparison.before()));
        document.set("after", session(comparison.after()));
        document.set("alignment", JsonParts.alignment(comparison.alignment(), comparison.registrationErrorMm()));
        document.set("scale", scales(comparison.scale()));
        ArrayNode regions = document.putArray("regions");
        comparison.regions().forEach(region -> regions.add(region(region)));
        document.set("lighting", lighting(comparison.light()));
        document.set("cautions", JsonParts.cautions(comparison.cautions()));
        ArrayNode measurements = document.putArray("measurements");
        comparison.measurements().forEach(measurement -> measurements.add(MeasurementJson.node(measurement)));
        ArrayNode objects = document.putArray("objects");
        comparison.objects().forEach(object -> objects.add(object(object)));
        return JsonText.write(document);
    }

    private static ObjectNode session(Session session) {
        return JsonParts.session(session.photo(), session.replicates());
    }

    private static JsonNode scales(@Nullable Scales scales) {
        if (scales == null) {
            return NullNode.getInstance();
        }
        ObjectNode node = JsonText.object();
        node.set("before", scale(scales.before()));
        node.set("after", scale(scales.after()));
        return node;
    }

    private static ObjectNode scale(PixelScale scale) {
        ObjectNode node = JsonText.object();
        node.set("millimetresPerPixel", JsonNumber.of(scale.millimetresPerPixel()));
        return node.put("source", JsonParts.code(scale.source()));
    }

    private static ObjectNode region(RegionFacts region) {
        ObjectNode node = JsonText.object()
                .put("name", region.name())
                .put("role", JsonParts.code(region.role()))
                .put("source", region.source())
                .put("pixelsBefore", region.pixelsBefore())
                .put("pixelsAfter", region.pixelsAfter());
        node.set("areaMm2", JsonNumber.of(region.areaMm2()));
        ObjectNode excluded = node.putObject("excludedPercent");
        region.excludedPercent().forEach((reason, percent) -> excluded.set(reason.code(), JsonNumber.of(percent)));
        return node;
    }

    private static ObjectNode lighting(LightMatch light) {
        boolean known = light.tier() != Tier.NONE;
        ObjectNode node = JsonText.object().put("tier", light.tier().code());
        node.set("logGain", known ? logGain(light.logGain()) : NullNode.getInstance());
        node.set("slope", JsonNumber.of(known ? light.slope() : null));
        node.set("slopeStandardError", JsonNumber.of(known ? light.slopeStandardError() : null));
        // Only skin in many places says what is left between them.
        node.set("residual", JsonNumber.of(light.tier() == Tier.REFERENCE_SKIN ? light.residual() : null));
        return node;
    }

    private static ArrayNode logGain(LogGain gain) {
        return JsonText.object()
                .arrayNode()
                .add(JsonNumber.of(gain.red()))
                .add(JsonNumber.of(gain.green()))
                .add(JsonNumber.of(gain.blue()));
    }

    private static ObjectNode object(SkinObject object) {
        ObjectNode node = JsonText.object()
                .put("kind", object.kind())
                .put("id", object.id())
                .put("region", object.region())
                .put("fate", JsonParts.code(object.fate()));
        node.set("beforeAreaMm2", JsonNumber.of(object.before().areaMm2()));
        node.set("afterAreaMm2", JsonNumber.of(object.after().areaMm2()));
        node.set("beforeAreaPx", JsonNumber.of(object.before().areaPx()));
        node.set("afterAreaPx", JsonNumber.of(object.after().areaPx()));
        node.set("areaChangeStandardError", JsonNumber.of(object.areaStandardError()));
        node.put("look", object.look().map(JsonParts::code).orElse(null));
        node.set("beforeContrast", contrast(object.before().contrast()));
        node.set("afterContrast", contrast(object.after().contrast()));
        return node;
    }

    private static @Nullable ObjectNode contrast(@Nullable ObjectContrast contrast) {
        if (contrast == null) {
            return null;
        }
        ObjectNode node = JsonText.object();
        node.set("deltaE", JsonNumber.of(contrast.deltaE()));
        node.set("deltaL", JsonNumber.of(contrast.deltaL()));
        node.set("deltaEi", JsonNumber.of(contrast.deltaEi()));
        node.set("deltaMi", JsonNumber.of(contrast.deltaMi()));
        return node;
    }
}
