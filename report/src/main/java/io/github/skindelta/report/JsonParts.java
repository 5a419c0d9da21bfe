package io.github.skindelta.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.skindelta.PhotoFacts;
import io.github.skindelta.Software;
import io.github.skindelta.align.Alignment;
import io.github.skindelta.failure.Caution;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The parts that several documents share. */
final class JsonParts {

    private JsonParts() {}

    /** What made the result. */
    static ObjectNode software(Software software) {
        ObjectNode node = JsonText.object().put("version", software.version());
        ObjectNode options = node.putObject("options");
        software.options().forEach(options::put);
        return node;
    }

    /** One photo's facts. */
    static ObjectNode photo(PhotoFacts photo) {
        return JsonText.object()
                .put("file", photo.file())
                .put("sha256", photo.sha256())
                .put("widthPx", photo.widthPx())
                .put("heightPx", photo.heightPx())
                .put("capturedAt", photo.capture().capturedAt())
                .put("camera", photo.capture().camera())
                .put("colourProfile", photo.capture().colourProfile());
    }

    /** A photo and the further photos of its session. */
    static ObjectNode session(PhotoFacts photo, List<PhotoFacts> replicates) {
        ObjectNode node = photo(photo);
        ArrayNode array = node.putArray("replicates");
        replicates.forEach(replicate -> array.add(photo(replicate)));
        return node;
    }

    /** Where each spot of skin went; its error in mm is null where the scale is unknown. */
    static ObjectNode alignment(Alignment alignment, @Nullable Double errorMm) {
        ObjectNode node = JsonText.object();
        ArrayNode matrix = node.putArray("afterFromBefore");
        for (double element : alignment.afterFromBefore().homography().rowMajor()) {
            matrix.add(JsonNumber.of(element));
        }
        node.put("model", alignment.model());
        node.set("displacement", DisplacementJson.of(alignment.afterFromBefore().displacement()));
        node.put("inliers", alignment.inliers());
        node.set("overlapPercent", JsonNumber.of(alignment.overlapPercent()));
        node.set("registrationErrorPx", JsonNumber.of(alignment.registrationErrorPx()));
        node.set("registrationErrorMm", JsonNumber.of(errorMm));
        return node;
    }

    /** Doubts that stand beside the result. */
    static ArrayNode cautions(List<Caution> cautions) {
        ArrayNode array = JsonText.object().arrayNode();
        cautions.forEach(caution -> array.add(caution(caution)));
        return array;
    }

    private static ObjectNode caution(Caution caution) {
        ObjectNode node = JsonText.object().put("code", caution.code()).put("message", caution.message());
        node.set("found", JsonNumber.of(caution.found()));
        node.set("needed", JsonNumber.of(caution.needed()));
        ArrayNode metrics = node.putArray("metrics");
        caution.metrics().forEach(metrics::add);
        return node.put("effect", code(caution.effect())).put("advice", caution.advice());
    }

    /** An enum constant's stable name: lower case with hyphens. */
    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
