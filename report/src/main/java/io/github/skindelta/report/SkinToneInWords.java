package io.github.skindelta.report;

import io.github.skindelta.certainty.Certainty.Source;
import io.github.skindelta.metric.Measurement;
import io.github.skindelta.metric.Measurement.Measured;
import io.github.skindelta.metric.SkinTone;
import java.util.List;

/** The class of the skin's tone, where a colour card or white paper in the photos allows one. */
final class SkinToneInWords {

    private static final String ANGLE = "ita";

    private SkinToneInWords() {}

    /**
     * A sentence for each region whose angle is the skin's own and not a difference to other skin.
     *
     * @param measurements of one region or of all
     * @return the sentences
     */
    static List<String> of(List<Measurement> measurements) {
        return measurements.stream()
                .filter(measurement -> measurement.metric().id().equals(ANGLE))
                .filter(measurement -> measurement.outcome() instanceof Measured measured
                        && measured.certainty().source() == Source.CARD)
                .map(measurement -> sentence(measurement, (Measured) measurement.outcome()))
                .toList();
    }

    private static String sentence(Measurement measurement, Measured measured) {
        MetricNumber number = MetricNumber.of(measurement);
        return "Skin tone of region '" + measurement.region() + "' by its ITA: "
                + SkinTone.of(measured.before()).words() + " before (" + number.withUnit(measured.before()) + ", ± "
                + number.withUnit(measured.certaintyOfBefore().halfWidth95()) + "), "
                + SkinTone.of(measured.after()).words() + " after (" + number.withUnit(measured.after())
                + "). Very light is above 55°, light above 41°, intermediate above 28°, tan above 10°, brown above −30°,"
                + " dark below.";
    }
}
