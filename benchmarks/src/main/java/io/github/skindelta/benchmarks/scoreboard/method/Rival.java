package io.github.skindelta.benchmarks.scoreboard.method;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.skindelta.benchmarks.scoreboard.method.Finding.MeasuredChange;
import io.github.skindelta.benchmarks.scoreboard.method.Finding.NoNumber;
import io.github.skindelta.benchmarks.scoreboard.method.Registration.Stated;
import io.github.skindelta.benchmarks.scoreboard.pair.BoardMetric;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair.Landmark;
import io.github.skindelta.raster.Point;
import io.github.skindelta.skin.Region;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The usual recipe, a Python script. Its answers are kept beside the pair, by the script's and the question's hashes.
 * Safe for several threads, each of which gets a process.
 */
public final class Rival implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int HASH_BYTES = 8;

    private final String interpreter;
    private final Path script;
    private final String scriptHash;
    private final Queue<RivalProcess> idle = new ConcurrentLinkedQueue<>();

    private Rival(String interpreter, Path script, String scriptHash) {
        this.interpreter = interpreter;
        this.script = script;
        this.scriptHash = scriptHash;
    }

    /** The first interpreter that passes the script's own check; null if none does. */
    public static @Nullable Rival in(Path script, List<String> interpreters) throws IOException {
        for (String interpreter : interpreters) {
            if (passes(interpreter, script)) {
                return new Rival(interpreter, script, hash(Files.readAllBytes(script)));
            }
        }
        return null;
    }

    /** What runs it. */
    public String interpreter() {
        return interpreter;
    }

    private static boolean passes(String interpreter, Path script) {
        try {
            return new ProcessBuilder(interpreter, script.toString(), "--check")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What the recipe makes of a pair; asked once for each target. */
    public Finding find(TestPair pair) {
        List<@Nullable Region> asked = new ArrayList<>();
        if (pair.task().measures()) {
            asked.addAll(pair.task().targets());
        }
        if (asked.isEmpty()) {
            asked.add(null);
        }
        List<JsonNode> answers =
                asked.stream().map(target -> answer(pair, target)).toList();
        JsonNode first = answers.get(0);
        boolean aligned = first.path("aligned").asBoolean();
        List<MeasuredChange> changes = new ArrayList<>();
        for (JsonNode answer : answers) {
            changes.addAll(changes(pair.task(), answer.path("metrics")));
        }
        return new Finding(
                aligned ? null : first.path("reason").asText("not aligned"),
                aligned ? Registration.of(pair, points(first.path("points")), List.of(), Stated.NOTHING) : null,
                changes,
                answers.stream()
                        .mapToDouble(answer -> answer.path("seconds").asDouble())
                        .sum());
    }

    private static List<MeasuredChange> changes(TestPair.Task task, JsonNode metrics) {
        List<MeasuredChange> changes = new ArrayList<>();
        for (BoardMetric metric : BoardMetric.values()) {
            if (task.measures() && !metric.rivals.isEmpty()) {
                changes.add(new MeasuredChange(metric, "", outcome(metric, metrics.path(metric.rivals))));
            }
        }
        return changes;
    }

    private static Finding.Outcome outcome(BoardMetric metric, JsonNode found) {
        if (found.isMissingNode()) {
            return new NoNumber("");
        }
        double after = found.path("after").asDouble();
        Double change = metric.change(found.path("before").asDouble(), after);
        return change == null ? NoNumber.PERCENTAGE_OF_NOTHING : new Finding.Change(change, after, null);
    }

    private static List<Point> points(JsonNode json) {
        List<Point> points = new ArrayList<>();
        json.forEach(
                xy -> points.add(new Point(xy.path(0).asDouble(), xy.path(1).asDouble())));
        return points;
    }

    private JsonNode answer(TestPair pair, @Nullable Region target) {
        String question = question(pair, target);
        Path kept = pair.files()
                .cache()
                .resolve("rival-%s-%s.json".formatted(scriptHash, hash(question.getBytes(StandardCharsets.UTF_8))));
        try {
            if (!Files.exists(kept)) {
                keep(kept, asked(question));
            }
            return JSON.readTree(Files.readString(kept));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void keep(Path file, String answer) throws IOException {
        Files.createDirectories(file.getParent());
        Path beside = Files.createTempFile(file.getParent(), "answer-", ".json");
        Files.writeString(beside, answer);
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** A process that has ended since its last answer does not end a board: the question goes to another one. */
    private String asked(String question) throws IOException {
        RivalProcess free = idle.poll();
        if (free != null) {
            try {
                return answered(free, question);
            } catch (IOException ended) {
                free.close();
            }
        }
        return answered(RivalProcess.start(interpreter, script), question);
    }

    private String answered(RivalProcess process, String question) throws IOException {
        String answer = process.ask(question);
        idle.add(process);
        return answer;
    }

    private static String question(TestPair pair, @Nullable Region target) {
        ObjectNode json = JSON.createObjectNode()
                .put("id", pair.name())
                .put("before", pair.files().before().toAbsolutePath().toString())
                .put("after", pair.files().after().toAbsolutePath().toString());
        if (target == null) {
            json.putNull("target");
        } else {
            TestPair.outline(target).forEach(addTo(json.putArray("target")));
        }
        pair.known().landmarks().places().stream().map(Landmark::before).forEach(addTo(json.putArray("points")));
        return json.put("mmPerPx", pair.task().millimetresPerPixel()).toString();
    }

    private static Consumer<Point> addTo(ArrayNode array) {
        return point -> array.addArray().add(point.x()).add(point.y());
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(hash, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        idle.forEach(RivalProcess::close);
    }
}
