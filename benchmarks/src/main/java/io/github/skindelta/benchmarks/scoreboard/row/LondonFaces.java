package io.github.skindelta.benchmarks.scoreboard.row;

import io.github.skindelta.benchmarks.scoreboard.pair.BoardMetric;
import io.github.skindelta.benchmarks.scoreboard.pair.Landmarks;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair.Known;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair.Scope;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair.SkinShown;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair.Task;
import io.github.skindelta.benchmarks.scoreboard.pair.TrueChange;
import io.github.skindelta.skin.Region;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** People of the Face Research Lab London Set: neutral ({@code 03}) and smiling ({@code 08}). */
final class LondonFaces {

    private static final int STRANGERS = 50;

    /** Places in the list of people between two strangers: everybody's neighbour first, then others. */
    private static final int[] APART = {1, 7};

    /** People whose after photos are adjusted, spread over the list: with six adjustments more than 40 pairs. */
    private static final int ADJUSTED = 8;

    /** Whose hair falls over the forehead. */
    private static final Set<String> FRINGES = Set.of("005", "128");

    private static final List<String> REDNESS = List.of("redness", "redness-lab");

    private final Path folder;
    private final List<String> people;

    LondonFaces(Path folder) {
        this.folder = folder;
        this.people = people(folder);
    }

    /** The skin did not change between these photos: nothing but the muscles under it moved. */
    Row smiles() {
        return new Row(
                Row.SMILES,
                Row.REAL,
                people.stream()
                        .<Supplier<TestPair>>map(person -> () -> smile(person))
                        .toList());
    }

    /** The smiles of some people once more, a row for everything that can be done to the photo of one. */
    List<Row> adjusted() {
        List<Row> rows = new ArrayList<>();
        for (Adjustment adjustment : Adjustment.values()) {
            List<Supplier<TestPair>> pairs = new ArrayList<>();
            for (int i = 0; i < ADJUSTED && i < people.size(); i++) {
                String person = people.get(i * people.size() / ADJUSTED);
                pairs.add(() -> adjusted(person, adjustment));
            }
            rows.add(new Row(Row.ADJUSTED + "/" + adjustment.id, Row.ADJUSTED, pairs));
        }
        return rows;
    }

    private TestPair adjusted(String person, Adjustment adjustment) {
        Path smiling = smiling(person);
        TestPair.Files files = RealRows.files(neutral(person), smiling);
        Path after = KeptPicture.at(
                files.cache().resolve("%s_08-%s.png".formatted(person, adjustment.id)),
                () -> adjustment.of(KeptPicture.read(smiling)));
        return new TestPair(
                "person %s, %s".formatted(person, adjustment.id),
                RealRows.files(neutral(person), after),
                task(person, REDNESS),
                Known.repeating(pairName(person)));
    }

    /** Ordered pairs of different people. */
    Row strangers() {
        List<Supplier<TestPair>> pairs = new ArrayList<>();
        for (int apart : APART) {
            for (int i = 0; i < people.size() && pairs.size() < STRANGERS; i++) {
                String person = people.get(i);
                String other = people.get((i + apart) % people.size());
                pairs.add(() -> strangers(person, other));
            }
        }
        return new Row("real/faces-strangers", Row.REAL, pairs);
    }

    private TestPair smile(String person) {
        return new TestPair(
                pairName(person),
                RealRows.files(neutral(person), smiling(person)),
                task(person, REDNESS),
                new Known(
                        SkinShown.SAME,
                        0,
                        Landmarks.none(),
                        List.of(
                                new TrueChange(BoardMetric.REDNESS, 0),
                                new TrueChange(BoardMetric.REDNESS_LAB, 0),
                                new TrueChange(BoardMetric.TARGET_A, 0)),
                        Set.of()));
    }

    private TestPair strangers(String person, String other) {
        return new TestPair(
                "persons %s and %s".formatted(person, other),
                RealRows.files(neutral(person), neutral(other)),
                task(person, List.of("redness")),
                Known.stranger(0));
    }

    private Task task(String person, List<String> metrics) {
        LandmarkFile face = LandmarkFile.of(neutral(person));
        List<Region> targets =
                FRINGES.contains(person) ? FaceRegions.cheeks(face) : FaceRegions.cheeksAndForehead(face);
        return new Task(targets, null, metrics, Scope.CHANGES);
    }

    private static String pairName(String person) {
        return "person " + person;
    }

    private Path smiling(String person) {
        return folder.resolve(person + "_08.jpg");
    }

    private Path neutral(String person) {
        return folder.resolve(person + "_03.jpg");
    }

    private static List<String> people(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("_03.jpg"))
                    .map(name -> name.substring(0, 3))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
