package io.github.skindelta.benchmarks.scoreboard.row;

import io.github.skindelta.benchmarks.scoreboard.pair.Landmarks;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair.Known;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair.Landmark;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair.Scope;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair.SkinShown;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair.Task;
import io.github.skindelta.raster.Homography;
import io.github.skindelta.raster.Point;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Real photos from the folder beside the checkout; none where it is absent. */
final class RealRows {

    private static final Pattern MATRIX = Pattern.compile("<data>([^<]*)</data>");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** Of graf1. */
    private static final double GRAF_WIDTH = 800;

    private static final double GRAF_HEIGHT = 640;

    private final Path data;

    RealRows(Path data) {
        this.data = data;
    }

    List<Row> all() {
        if (!Files.isDirectory(data)) {
            return List.of();
        }
        LondonFaces faces = new LondonFaces(data.resolve("faces-neutral-smile"));
        List<Row> rows = new ArrayList<>(List.of(
                new Row("real/homography", Row.REAL, List.of(this::graffiti)),
                new Row("real/faces-same-person/lisa", Row.REAL, lisa()),
                new Row("real/faces-same-person/zoom", Row.REAL, zoom()),
                faces.smiles()));
        rows.addAll(faces.adjusted());
        rows.add(faces.strangers());
        return rows;
    }

    /** The four corners of graf1, by the published homography. */
    private TestPair graffiti() {
        Path folder = data.resolve("homography");
        Homography truth = published(folder.resolve("H1to3p.xml"));
        List<Landmark> corners = Stream.of(
                        new Point(0, 0),
                        new Point(GRAF_WIDTH - 1, 0),
                        new Point(GRAF_WIDTH - 1, GRAF_HEIGHT - 1),
                        new Point(0, GRAF_HEIGHT - 1))
                .map(corner -> new Landmark(corner, truth.map(corner)))
                .toList();
        return new TestPair(
                "graf1–graf3",
                files(folder.resolve("graf1.png"), folder.resolve("graf3.png")),
                new Task(List.of(), null, List.of(), Scope.HOMOGRAPHY),
                new Known(SkinShown.SAME, 0, Landmarks.exact(corners), List.of(), Set.of()));
    }

    private List<Supplier<TestPair>> lisa() {
        List<Supplier<TestPair>> pairs = new ArrayList<>();
        for (int one = 1; one <= 4; one++) {
            for (int other = one + 1; other <= 4; other++) {
                Path before = data.resolve("faces-same-person/lisa/lisa" + one + ".jpg");
                Path after = data.resolve("faces-same-person/lisa/lisa" + other + ".jpg");
                pairs.add(() -> samePerson(before, after));
            }
        }
        return pairs;
    }

    private List<Supplier<TestPair>> zoom() {
        List<String> distances = List.of("15cm", "30cm", "45cm", "60cm");
        List<Supplier<TestPair>> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < distances.size(); i++) {
            Path before = data.resolve("faces-same-person/zoom/" + distances.get(i) + ".jpg");
            Path after = data.resolve("faces-same-person/zoom/" + distances.get(i + 1) + ".jpg");
            pairs.add(() -> samePerson(before, after));
        }
        return pairs;
    }

    private static TestPair samePerson(Path before, Path after) {
        LandmarkFile first = LandmarkFile.of(before);
        LandmarkFile second = LandmarkFile.of(after);
        List<Landmark> landmarks = first.onSkin().stream()
                .map(i -> new Landmark(first.points().get(i), second.points().get(i)))
                .toList();
        return new TestPair(
                before.getFileName() + "–" + after.getFileName(),
                files(before, after),
                new Task(
                        List.of(FaceRegions.around(
                                landmarks.stream().map(Landmark::before).toList())),
                        null,
                        List.of("redness"),
                        Scope.CHANGES),
                new Known(SkinShown.SAME, 0, Landmarks.picked(landmarks, diagonalPx(after)), List.of(), Set.of()));
    }

    private static double diagonalPx(Path file) {
        BufferedImage photo = KeptPicture.read(file);
        return Math.hypot(photo.getWidth(), photo.getHeight());
    }

    private static Homography published(Path file) {
        try {
            Matcher data = MATRIX.matcher(Files.readString(file));
            if (!data.find()) {
                throw new IllegalArgumentException(file + ": no matrix found");
            }
            return Homography.of(SPACES.splitAsStream(data.group(1).strip())
                    .mapToDouble(Double::parseDouble)
                    .toArray());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Nothing is ever written beside the real photos. */
    static TestPair.Files files(Path before, Path after) {
        return new TestPair.Files(
                before, after, Path.of(System.getProperty("java.io.tmpdir"), "skindelta-scoreboard-real"));
    }
}
