package io.github.skindelta.report;

import io.github.skindelta.metric.Measurement;
import io.github.skindelta.metric.Measurement.Measured;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a researcher wants to know of a number, and a practitioner may skip. */
final class MetricDetails {

    /** Smaller p-values are only said to be smaller. */
    private static final int P_DECIMALS = 4;

    private MetricDetails() {}

    /** Names and texts. */
    static List<Fact> of(Measurement measurement) {
        List<Fact> facts = new ArrayList<>();
        if (measurement.outcome() instanceof Measured measured) {
            addCertainty(facts, measurement, measured);
        }
        facts.add(new Fact(
                "Definition",
                measurement.metric().definition() + "; after "
                        + measurement.metric().source()));
        if (!measurement.parameters().isEmpty()) {
            facts.add(new Fact("Computed with", parameters(measurement)));
        }
        return facts;
    }

    private static void addCertainty(List<Fact> facts, Measurement measurement, Measured measured) {
        // The least digits that show how the interval was made.
        MetricNumber number = new MetricNumber(measurement.metric().decimals() + 1, measurement.changeUnit());
        facts.add(new Fact(
                "95 % interval of the change",
                number.signed(measured.low95()) + " to " + number.signedWithUnit(measured.high95())));
        facts.add(new Fact("Smallest detectable change", number.withUnit(measured.detectableChange())));
        facts.add(new Fact(
                "Standard error of the change",
                number.withUnit(measured.certainty().standardError()) + ", "
                        + PlainNumber.significant(measured.certainty().degreesOfFreedom(), 3)
                        + " degrees of freedom (Student's t)"));
        facts.add(new Fact(
                "Estimated from", CertaintyInWords.source(measured.certainty().source())));
        facts.add(new Fact(
                "p-value",
                PlainNumber.size(measured.pValue(), P_DECIMALS) + "; adjusted for all metrics of the region (Holm): "
                        + PlainNumber.size(measured.pAdjusted(), P_DECIMALS)));
    }

    private static String parameters(Measurement measurement) {
        return measurement.parameters().entrySet().stream()
                .map(parameter -> parameter.getKey() + " " + PlainNumber.significant(parameter.getValue(), 4))
                .collect(Collectors.joining(", "));
    }
}
