package io.github.skindelta.benchmarks.scoreboard.write;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.skindelta.benchmarks.scoreboard.board.Board;
import io.github.skindelta.benchmarks.scoreboard.method.Finding;
import io.github.skindelta.benchmarks.scoreboard.method.Finding.MeasuredChange;
import io.github.skindelta.benchmarks.scoreboard.method.Registration;
import io.github.skindelta.benchmarks.scoreboard.pair.BoardMetric;
import io.github.skindelta.benchmarks.scoreboard.pair.Method;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair;
import io.github.skindelta.benchmarks.scoreboard.score.AlignmentScore;
import io.github.skindelta.benchmarks.scoreboard.score.MetricScore;
import io.github.skindelta.benchmarks.scoreboard.score.PairResult;
import io.github.skindelta.benchmarks.scoreboard.score.RowResults;
import io.github.skindelta.benchmarks.scoreboard.score.SkinTypes;
import io.github.skindelta.sample.PairRenderer;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The board for programs: every row and summary, whole and by skin types, numbers to four decimals. */
public final class BoardJson {

    private static final double PER_UNIT = 1e4;
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .addModule(new SimpleModule()
                    .addSerializer(Double.class, new Rounded())
                    .addSerializer(double.class, new Rounded()))
            .build();

    private BoardJson() {}

    /** Head, summaries and rows. */
    public static String of(Board board) {
        ObjectNode json = MAPPER.createObjectNode()
                .put("schema", "skindelta/scoreboard/1")
                .put("renderer", PairRenderer.VERSION)
                .put("seeds", board.conditions().seeds().toString())
                .put("command", board.conditions().command())
                .put("rival", board.conditions().rival())
                .put("realPhotos", board.conditions().realPhotos());
        json.putObject("seconds")
                .put("wall", seconds(board.time().wall()))
                .put("rendering", seconds(board.time().rendering()))
                .put("pipeline", seconds(board.time().pipeline()))
                .put("recipe", seconds(board.time().recipe()));
        json.set("machine", MAPPER.valueToTree(board.machine()));
        json.set("goals", MAPPER.valueToTree(board.goals()));
        json.set("numberGoals", MAPPER.valueToTree(board.numberGoals()));
        board.summaries().forEach(row -> addRow(json.withArray("/summaries"), row));
        board.rows().forEach(row -> addRow(json.withArray("/rows"), row));
        json.set("duels", MAPPER.valueToTree(board.duels()));
        return text(json);
    }

    /** Every pair and what both methods made of it. */
    public static String pairs(Board board) {
        ArrayNode json = MAPPER.createArrayNode();
        board.rows().forEach(row -> row.results().forEach(result -> addPair(json, row, result)));
        return text(json);
    }

    private static void addRow(ArrayNode rows, RowResults row) {
        for (SkinTypes types : SkinTypes.values()) {
            List<PairResult> results = types.of(row.results());
            for (Method method : Method.values()) {
                if (results.stream().anyMatch(result -> result.by(method) != null)) {
                    ObjectNode json = rows.addObject()
                            .put("row", row.row().id())
                            .put("skinTypes", types.title)
                            .put("method", name(method));
                    json.set("alignment", MAPPER.valueToTree(AlignmentScore.of(results, method)));
                    addMetrics(json.putArray("metrics"), results, method);
                }
            }
        }
    }

    private static void addMetrics(ArrayNode metrics, List<PairResult> results, Method method) {
        for (BoardMetric metric : BoardMetric.values()) {
            MetricScore score = MetricScore.of(results, metric, method);
            if (score.changes() > 0) {
                ObjectNode json =
                        metrics.addObject().put("metric", metric.title()).put("unit", metric.unit);
                json.setAll(MAPPER.<ObjectNode>valueToTree(score));
            }
        }
    }

    private static void addPair(ArrayNode pairs, RowResults row, PairResult result) {
        ObjectNode json = pairs.addObject()
                .put("row", row.row().id())
                .put("pair", result.pair().name())
                .put("skinType", result.pair().known().skinType());
        json.set("trueChanges", MAPPER.valueToTree(result.pair().known().changes()));
        for (Method method : Method.values()) {
            Finding finding = result.by(method);
            if (finding != null) {
                ObjectNode found = json.putObject(name(method)).put("failsSilently", result.failsSilently(method));
                addFinding(found, finding);
                finding.changes().forEach(change -> addChange(found.withArray("/changes"), result.pair(), change));
            }
        }
    }

    private static void addFinding(ObjectNode json, Finding finding) {
        json.put("refusal", finding.refusal()).put("seconds", finding.seconds());
        Registration registration = finding.registration();
        if (registration != null) {
            json.put("medianPx", registration.everywhere().median())
                    .put("p95Px", registration.everywhere().quantile(0.95))
                    .put("largestPx", registration.everywhere().largest())
                    .put("inTargetMedianPx", registration.inTarget().median())
                    .put("inTargetP95Px", registration.inTarget().quantile(0.95))
                    .put("inTargetLargestPx", registration.inTarget().largest())
                    .put("inTargetRmsPx", registration.inTarget().rootMeanSquare())
                    .put("outOfTargetMedianPx", registration.outOfTarget().median())
                    .put("outOfTargetP95Px", registration.outOfTarget().quantile(0.95))
                    .put("rmsPx", registration.everywhere().rootMeanSquare())
                    .put("statedErrorPx", registration.stated().targetPx())
                    .put("statedOverlapErrorPx", registration.stated().overlapPx());
            registration.outlineAreas().sorted().forEach(json.putArray("outlineAreas")::add);
        }
    }

    /** All that a fit of stated to true errors needs, in the metric's unit on the board. */
    private static void addChange(ArrayNode changes, TestPair pair, MeasuredChange change) {
        ObjectNode json = changes.addObject()
                .put("metric", change.metric().name())
                .put("region", change.region())
                .put("truth", pair.known().truth(change.metric()));
        if (change.outcome() instanceof Finding.NoNumber none) {
            json.putNull("value").put("reason", none.reason());
        } else if (change.outcome() instanceof Finding.Change measured) {
            json.put("value", measured.value()).put("afterInOwnUnit", measured.after());
            addCertainty(json, measured.certainty());
        }
    }

    private static void addCertainty(ObjectNode json, Finding.@Nullable Certainty certainty) {
        if (certainty != null) {
            json.put("standardError", certainty.basis().standardError())
                    .put("degreesOfFreedom", certainty.basis().degreesOfFreedom())
                    .put("detectable", certainty.detectable())
                    .put("low", certainty.low())
                    .put("high", certainty.high())
                    .put("uncertaintySource", certainty.basis().source());
        }
    }

    private static long seconds(Duration time) {
        return time.toSeconds();
    }

    private static String name(Method method) {
        return method.name().toLowerCase(Locale.ROOT);
    }

    private static String text(Object json) {
        try {
            return MAPPER.writeValueAsString(json) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Rounded extends JsonSerializer<Double> {
        @Override
        public void serialize(Double value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeNumber(Math.rint(value * PER_UNIT) / PER_UNIT);
        }
    }
}
