package io.github.skindelta.benchmarks.scoreboard.row;

import io.github.skindelta.benchmarks.scoreboard.pair.TrueScar;
import io.github.skindelta.raster.Point;
import io.github.skindelta.sample.camera.Pose;
import io.github.skindelta.sample.scene.Sitting;
import io.github.skindelta.sample.truth.ScarTruth;
import io.github.skindelta.sample.truth.SessionTruth;
import io.github.skindelta.sample.truth.Truth;
import io.github.skindelta.sample.truth.Truth.Vertex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The scars of a painted pair that are large enough to count. */
final class PaintedScars {

    /** Smaller things are not scars unless asked for (issue 6). */
    private static final double LEAST_MM2 = 2;

    private PaintedScars() {}

    /** Those that count on one day at least, by the poses that the pair was painted from. */
    static List<TrueScar> of(Truth truth) {
        Sitting sitting = new Sitting(truth.spec(), ShrunkenScars.ANY_EXPOSURE);
        Pose poseBefore = sitting.poseBefore();
        Pose poseAfter = sitting.poseAfter();
        List<TrueScar> all = new ArrayList<>();
        for (int number : numbers(truth)) {
            all.add(new TrueScar(
                    outline(truth.before(), number, corner -> new Point(corner.x(), corner.y())),
                    outline(truth.after(), number, corner -> carried(corner, poseAfter, poseBefore))));
        }
        return all;
    }

    private static List<Integer> numbers(Truth truth) {
        return Stream.of(truth.before(), truth.after())
                .flatMap(day -> day.scars().stream())
                .filter(scar -> scar.areaMm2() >= LEAST_MM2)
                .map(ScarTruth::number)
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Point> outline(SessionTruth day, int number, Function<Vertex, Point> place) {
        Optional<ScarTruth> scar =
                day.scars().stream().filter(one -> one.number() == number).findFirst();
        return scar.map(found -> found.outline().stream().map(place).toList()).orElse(List.of());
    }

    private static Point carried(Vertex corner, Pose from, Pose to) {
        double[] mm = new double[2];
        from.skinFromPixel(corner.x(), corner.y(), mm);
        double[] pixel = to.pixelFromSkin(mm[0], mm[1]);
        return new Point(pixel[0], pixel[1]);
    }
}
