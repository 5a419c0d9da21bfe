package io.github.skindelta.benchmarks.scoreboard.score;

import io.github.skindelta.benchmarks.scoreboard.method.FoundScar;
import io.github.skindelta.benchmarks.scoreboard.pair.TrueScar;
import io.github.skindelta.metric.SkinObject.Fate;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.Point;
import io.github.skindelta.raster.Window;
import io.github.skindelta.skin.Region;
import java.util.List;
import java.util.stream.Stream;

/** Painted scars and found ones of one pair, by their pixels in the before photo. */
final class ScarMatcher {

    /** Two outlines show the same thing if they share this much of the smaller one. */
    private static final double SHARED = 0.5;

    private final Window window;
    private final List<Shown> painted;
    private final List<Thing> found;

    ScarMatcher(List<TrueScar> painted, List<FoundScar> found) {
        this.window = window(painted, found);
        this.painted = painted.stream()
                .map(scar -> new Shown(mask(List.of(scar.before())), mask(List.of(scar.after()))))
                .toList();
        this.found = found.stream()
                .map(scar -> new Thing(scar.fate(), new Shown(mask(scar.before()), mask(scar.after()))))
                .toList();
    }

    /**
     * What was made of a painted scar.
     *
     * @param cameOrWent whether it was painted on one day only
     * @param isRight whether it was found as one thing that is on no other scar, and followed as what it is
     * @param dice of each photo in which it was painted and outlined
     */
    record Match(boolean cameOrWent, boolean isRight, List<Double> dice) {}

    /**
     * Pixels of something in both photos; none where it is not there.
     *
     * @param before in the before photo
     * @param after in the after photo
     */
    private record Shown(Mask before, Mask after) {

        boolean isOn(Shown other) {
            return isOn(before, other.before) || isOn(after, other.after);
        }

        private static boolean isOn(Mask one, Mask other) {
            long smaller = Math.min(one.count(), other.count());
            return smaller > 0 && one.and(other).count() >= SHARED * smaller;
        }

        boolean isBefore() {
            return before.count() > 0;
        }

        boolean isAfter() {
            return after.count() > 0;
        }
    }

    private record Thing(Fate fate, Shown shown) {

        /** Outlined on the days on which the scar is there, and on no other; where it is there, faint will do. */
        boolean isRightFor(Shown scar) {
            boolean before = shown.isBefore() || (scar.isBefore() && fate == Fate.EMERGED);
            boolean after = shown.isAfter() || (scar.isAfter() && fate == Fate.FADED_BELOW_DETECTION);
            return before == scar.isBefore() && after == scar.isAfter();
        }
    }

    List<Match> matches() {
        return painted.stream().map(this::match).toList();
    }

    /** Things found that lie on no painted scar. */
    int falseScars() {
        return (int) found.stream().filter(thing -> scarsUnder(thing) == 0).count();
    }

    private long scarsUnder(Thing thing) {
        return painted.stream().filter(thing.shown()::isOn).count();
    }

    private Match match(Shown scar) {
        List<Thing> on =
                found.stream().filter(thing -> thing.shown().isOn(scar)).toList();
        boolean right = on.size() == 1 && on.get(0).isRightFor(scar) && scarsUnder(on.get(0)) == 1;
        Mask before = union(on.stream().map(thing -> thing.shown().before()));
        Mask after = union(on.stream().map(thing -> thing.shown().after()));
        return new Match(
                scar.isBefore() != scar.isAfter(),
                right,
                Stream.concat(dice(scar.before(), before), dice(scar.after(), after))
                        .toList());
    }

    /** Sørensen's and Dice's coefficient, 0–1; nothing where one of them is not there. */
    private static Stream<Double> dice(Mask one, Mask other) {
        long sum = one.count() + other.count();
        return one.count() == 0 || other.count() == 0
                ? Stream.of()
                : Stream.of(2.0 * one.and(other).count() / sum);
    }

    private Mask union(Stream<Mask> masks) {
        return masks.reduce(Mask.none(window.width(), window.height()), Mask::or);
    }

    private Mask mask(List<List<Point>> rings) {
        return Region.pixels(
                rings.stream()
                        .filter(ring -> ring.size() > 2)
                        .map(Region::polygon)
                        .toList(),
                window);
    }

    /** From the photo's corner to the farthest point of all outlines. */
    private static Window window(List<TrueScar> painted, List<FoundScar> found) {
        Stream<List<Point>> trueRings = painted.stream().flatMap(scar -> Stream.of(scar.before(), scar.after()));
        Stream<List<Point>> foundRings =
                found.stream().flatMap(scar -> Stream.concat(scar.before().stream(), scar.after().stream()));
        List<Point> points =
                Stream.concat(trueRings, foundRings).flatMap(List::stream).toList();
        return Window.ofSize(
                1 + (int) points.stream().mapToDouble(Point::x).max().orElse(0),
                1 + (int) points.stream().mapToDouble(Point::y).max().orElse(0));
    }
}
