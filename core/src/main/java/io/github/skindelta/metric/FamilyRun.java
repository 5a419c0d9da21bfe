package io.github.skindelta.metric;

import io.github.skindelta.certainty.ReferenceCells;
import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.skin.SkinSite;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Families read on both photos of one target. */
final class FamilyRun {

    private final SkinPair pair;
    private final SkinSite site;
    private final PairLines lines;
    private final Runnable required;
    private final ReferenceCells cells;
    private final MeanCertainty certainty;

    /** The last model by its kind. */
    private final Map<Object, Object> models = new HashMap<>();

    /**
     * @param pair two photos under one light
     * @param site the target
     * @param lines of the pair
     * @param required throws a {@link NotMeasurableException} where no family can be measured on it
     */
    FamilyRun(SkinPair pair, SkinSite site, PairLines lines, Runnable required) {
        this.lines = lines;
        this.required = required;
        this.pair = pair;
        this.site = site;
        this.cells = ReferenceCells.of(pair, site);
        this.certainty = new MeanCertainty(pair, site, cells);
    }

    /**
     * Runs a family.
     *
     * @param family what to measure
     * @return one measurement a definition, and the objects
     */
    <M> Metrics.Results of(MetricFamily<M> family) {
        try {
            required.run();
            M model = model(family);
            PhotoReader before = family.reader(pair.before(), model);
            PhotoReader after = family.reader(pair.after(), model);
            Map<String, Double> parameters = family.parameters(model);
            return before instanceof MeanReader first && after instanceof MeanReader second
                    ? new Metrics.Results(
                            measurements(family, parameters, means(first, second, ofColour(family, model, first))),
                            List.of())
                    : objects(family, parameters, (ObjectReader) before, (ObjectReader) after);
        } catch (NotMeasurableException reason) {
            return new Metrics.Results(
                    family.definitions().stream()
                            .map(definition -> measurement(definition, Map.of(), reason.outcome()))
                            .toList(),
                    List.of());
        }
    }

    @SuppressWarnings("unchecked") // Families of one kind of model have one type of model.
    private <M> M model(MetricFamily<M> family) {
        Object known = models.get(family.modelKind());
        if (known == null) {
            models.clear();
            known = family.model(pair, site, lines);
            models.put(family.modelKind(), known);
        }
        return (M) known;
    }

    private Measurement.Outcome[] means(MeanReader before, MeanReader after, double... ofColour) {
        if (pair.isAbsolute() && before.kind() == MeanReader.Kind.DIFFERENCE) {
            return new AbsoluteColour(pair, site).outcomes(before, after, ofColour);
        }
        ReferenceSkin.require(site.before());
        ReferenceSkin.require(site.after());
        if (!cells.isEnough()) {
            throw new NotMeasurableException("found " + cells.cells().size()
                    + " patches of untouched skin in both photos, " + ReferenceCells.FEWEST
                    + " are needed to say how sure a number is: leave more untouched skin around the treated area");
        }
        return certainty.measured(before, after, ofColour);
    }

    /** Ratios to untouched skin in the same photo, and amounts, are no colours. */
    private <M> double[] ofColour(MetricFamily<M> family, M model, MeanReader reader) {
        return reader.kind() == MeanReader.Kind.DIFFERENCE
                ? new ColourDoubt<>(family, model, pair, site).errors()
                : new double[family.definitions().size()];
    }

    private Metrics.Results objects(
            MetricFamily<?> family, Map<String, Double> parameters, ObjectReader before, ObjectReader after) {
        ObjectRun.Results results = new ObjectRun(before, after, pair, site).results();
        return new Metrics.Results(
                measurements(family, parameters, results.outcomes().toArray(Measurement.Outcome[]::new)),
                results.objects());
    }

    private List<Measurement> measurements(
            MetricFamily<?> family, Map<String, Double> parameters, Measurement.Outcome... outcomes) {
        List<Measurement> measurements = new ArrayList<>();
        for (int i = 0; i < outcomes.length; i++) {
            measurements.add(measurement(family.definitions().get(i), parameters, outcomes[i]));
        }
        return measurements;
    }

    private Measurement measurement(
            MetricDefinition definition, Map<String, Double> parameters, Measurement.Outcome outcome) {
        boolean inPixels =
                definition.unit().equals("mm²") && !pair.before().ruler().isMetric();
        return new Measurement(
                definition,
                site.name(),
                inPixels ? "px" : definition.unit(),
                inPixels ? "px" : definition.changeUnit(),
                new TreeMap<>(parameters),
                outcome);
    }
}
