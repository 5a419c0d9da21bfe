package io.github.skindelta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.skindelta.failure.NotComparableException;
import io.github.skindelta.failure.Obstacle;
import io.github.skindelta.photo.Photo;
import io.github.skindelta.raster.Point;
import io.github.skindelta.skin.Region;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real faces from the shared data: the truth is who they are, and the hand-picked landmarks beside the photos. */
class RealFacesTest {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    @ParameterizedTest
    @CsvSource({
        "001,005", "009,013", "018,022", "027,032", "042,061", "066,070", "086,092", "103,108", "120,124", "128,132"
    })
    void twoDifferentPeopleAreRefused(String one, String other) {
        Path face = SharedData.file("faces-neutral-smile/" + one + "_03.jpg");
        Photo before = Photo.read(face);
        Photo after = Photo.read(SharedData.file("faces-neutral-smile/" + other + "_03.jpg"));
        SkinComparer comparer = onLeftCheek(face);
        Obstacle obstacle = catchThrowableOfType(NotComparableException.class, () -> comparer.compare(before, after))
                .obstacle();
        assertThat(obstacle)
                .isInstanceOfAny(
                        Obstacle.DifferentSkin.class,
                        Obstacle.TooFewMatches.class,
                        Obstacle.ImplausibleWarp.class,
                        Obstacle.MatchesOnALine.class,
                        Obstacle.TooLittleOverlap.class);
    }

    @ParameterizedTest
    @CsvSource({"005", "042", "092", "141"})
    void aSmileOnTheSameFaceIsCompared(String person) {
        Path face = SharedData.file("faces-neutral-smile/" + person + "_03.jpg");
        Photo after = Photo.read(SharedData.file("faces-neutral-smile/" + person + "_08.jpg"));
        Comparison comparison = onLeftCheek(face).compare(Photo.read(face), after);
        assertThat(comparison.measurements()).isNotEmpty();
    }

    /** The face moved by 100 px and more against the wall, and the head turned: where in doubt it is refused. */
    @ParameterizedTest
    @CsvSource({"2,3,true", "2,4,true", "3,4,false", "3,2,false", "4,2,false", "4,3,false"})
    void aFaceBeforeABusyWallIsFollowedAndNotTheWall(int one, int other, boolean isFollowed) {
        Path before = SharedData.file("faces-same-person/lisa/lisa" + one + ".jpg");
        Path after = SharedData.file("faces-same-person/lisa/lisa" + other + ".jpg");
        Point eye = landmarks(before).get(0);
        Point truth = landmarks(after).get(0);
        try {
            Comparison comparison = onLeftCheek(before).compare(Photo.read(before), Photo.read(after));
            Point found = comparison.alignment().map(eye);
            // The turning head is no plane.
            assertThat(Math.hypot(found.x() - truth.x(), found.y() - truth.y())).isLessThan(12);
        } catch (NotComparableException refused) {
            assertThat(isFollowed).isFalse();
            assertThat(refused.obstacle()).isInstanceOf(Obstacle.DifferentSkin.class);
        }
    }

    /** All of the sets, five minutes: {@code -Dtest=RealFacesTest -Dskindelta.faces=all}. */
    @Test
    @EnabledIfSystemProperty(named = "skindelta.faces", matches = "all")
    void ofAllFacesNoStrangerIsAcceptedAndNoSmileRefused() {
        List<String> people = people();
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            String person = people.get(i);
            if (!isCompared(person + "_03", person + "_08")) {
                wrong.add(person + " refused smiling");
            }
            for (int apart : new int[] {1, 4, 7}) {
                String stranger = people.get((i + apart) % people.size()) + (apart % 2 == 0 ? "_08" : "_03");
                if (isCompared(person + "_03", stranger)) {
                    wrong.add(person + " accepted with " + stranger);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean isCompared(String one, String other) {
        Path face = SharedData.file("faces-neutral-smile/" + one + ".jpg");
        Photo after = Photo.read(SharedData.file("faces-neutral-smile/" + other + ".jpg"));
        try {
            return !onLeftCheek(face)
                    .compare(Photo.read(face), after)
                    .measurements()
                    .isEmpty();
        } catch (NotComparableException refused) {
            return false;
        }
    }

    private static List<String> people() {
        try (Stream<Path> files = Files.list(SharedData.file("faces-neutral-smile"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("_03.jpg"))
                    .map(name -> name.substring(0, 3))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** An ellipse below the left eye, sized by the distance between the eyes. */
    private static SkinComparer onLeftCheek(Path face) {
        Point left = landmarks(face).get(0);
        Point right = landmarks(face).get(1);
        double eyes = Math.hypot(right.x() - left.x(), right.y() - left.y());
        List<Point> ring = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            double angle = i * Math.PI / 12;
            ring.add(new Point(
                    left.x() + eyes * (-0.05 + 0.25 * Math.cos(angle)),
                    left.y() + eyes * (0.62 + 0.28 * Math.sin(angle))));
        }
        return SkinComparer.withDefaults()
                .within(Region.polygon(ring).named("left cheek"))
                .measuring(List.of("redness"));
    }

    private static List<Point> landmarks(Path photo) {
        Path file = photo.resolveSibling(photo.getFileName().toString().replace(".jpg", ".tem"));
        try {
            List<String> lines = Files.readAllLines(file);
            return lines.subList(1, 1 + Integer.parseInt(lines.get(0).strip())).stream()
                    .map(line -> SPACES.split(line.strip(), -1))
                    .map(xy -> new Point(Double.parseDouble(xy[0]), Double.parseDouble(xy[1])))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
