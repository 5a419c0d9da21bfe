package io.github.skindelta.benchmarks.scoreboard.row;

import io.github.skindelta.benchmarks.scoreboard.pair.BoardMetric;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair.Known;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair.Landmark;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair.SkinShown;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair.Task;
import io.github.skindelta.benchmarks.scoreboard.pair.TrueChange;
import io.github.skindelta.raster.Homography;
import io.github.skindelta.raster.Point;
import io.github.skindelta.skin.Region;
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

    private static final int CORNERS = 32;

    private final Path data;

    RealRows(Path data) {
        this.data = data;
    }

    List<Row> all() {
        if (!Files.isDirectory(data)) {
            return List.of();
        }
        List<String> people = people();
        return List.of(
                new Row("real/homography", Row.REAL, List.of(this::graffiti)),
                new Row("real/faces-same-person/lisa", Row.REAL, lisa()),
                new Row("real/faces-same-person/zoom", Row.REAL, zoom()),
                new Row(
                        "real/faces-neutral-smile",
                        Row.REAL,
                        people.stream()
                                .<Supplier<TestPair>>map(person -> () -> smile(person))
                                .toList()));
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
                new Task(List.of(), null, List.of()),
                new Known(SkinShown.SAME, 0, corners, List.of(), Set.of()));
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
                new Task(List.of(around(landmarks.stream().map(Landmark::before).toList())), null, List.of("redness")),
                new Known(SkinShown.SAME, 0, landmarks, List.of(), Set.of()));
    }

    /** The skin did not change between these photos: nothing but the muscles under it moved. */
    private TestPair smile(String person) {
        Path before = data.resolve("faces-neutral-smile/" + person + "_03.jpg");
        Path after = data.resolve("faces-neutral-smile/" + person + "_08.jpg");
        return new TestPair(
                "person " + person,
                files(before, after),
                new Task(cheeksAndForehead(LandmarkFile.of(before)), null, List.of("redness", "redness-lab")),
                new Known(
                        SkinShown.SAME,
                        0,
                        List.of(),
                        List.of(
                                new TrueChange(BoardMetric.REDNESS, 0),
                                new TrueChange(BoardMetric.REDNESS_LAB, 0),
                                new TrueChange(BoardMetric.TARGET_A, 0)),
                        Set.of()));
    }

    /** Placed by the pupils (0, 1), the brows (75, 78) and the middle of the hairline (139); sized by the pupils. */
    private static List<Region> cheeksAndForehead(LandmarkFile face) {
        Point left = face.points().get(0);
        Point right = face.points().get(1);
        Point hairline = face.points().get(139);
        double eyes = Math.hypot(right.x() - left.x(), right.y() - left.y());
        double brows = (face.points().get(75).y() + face.points().get(78).y()) / 2;
        Point forehead = new Point((left.x() + right.x()) / 2, (brows + hairline.y()) / 2);
        return List.of(
                ellipse(new Point(left.x() - 0.05 * eyes, left.y() + 0.62 * eyes), 0.25 * eyes, 0.28 * eyes)
                        .named("left cheek"),
                ellipse(new Point(right.x() + 0.05 * eyes, right.y() + 0.62 * eyes), 0.25 * eyes, 0.28 * eyes)
                        .named("right cheek"),
                ellipse(forehead, 0.4 * eyes, 0.3 * Math.abs(brows - hairline.y()))
                        .named("forehead"));
    }

    /** The face between its landmarks, so that it is followed and not the wall. */
    private static Region around(List<Point> points) {
        double left = points.stream().mapToDouble(Point::x).min().orElseThrow();
        double right = points.stream().mapToDouble(Point::x).max().orElseThrow();
        double top = points.stream().mapToDouble(Point::y).min().orElseThrow();
        double bottom = points.stream().mapToDouble(Point::y).max().orElseThrow();
        return ellipse(new Point((left + right) / 2, (top + bottom) / 2), 0.6 * (right - left), 0.6 * (bottom - top));
    }

    private static Region ellipse(Point middle, double halfWidth, double halfHeight) {
        List<Point> ring = new ArrayList<>();
        for (int i = 0; i < CORNERS; i++) {
            double angle = i * 2 * Math.PI / CORNERS;
            ring.add(new Point(middle.x() + halfWidth * Math.cos(angle), middle.y() + halfHeight * Math.sin(angle)));
        }
        return Region.polygon(ring);
    }

    private List<String> people() {
        try (Stream<Path> files = Files.list(data.resolve("faces-neutral-smile"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("_03.jpg"))
                    .map(name -> name.substring(0, 3))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
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
    private static TestPair.Files files(Path before, Path after) {
        return new TestPair.Files(
                before, after, Path.of(System.getProperty("java.io.tmpdir"), "skindelta-scoreboard-real"));
    }
}
