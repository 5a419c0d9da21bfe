package io.github.skindelta.sample.scene;

import io.github.skindelta.sample.skin.Arc;
import io.github.skindelta.sample.skin.Wrinkle;
import java.util.ArrayList;
import java.util.List;

/** The wrinkles that a target may have: 5 to 14 where there is room, roughly parallel, none so near another that both seem one. */
final class Wrinkles {

    private static final double LONGEST_MM = 35;
    private static final double SHORTEST_MM = 8;
    /** Of what is left inside the target. */
    private static final double LEAST_LEFT_MM = 6;

    private static final double APART_MM = 1.8;
    private static final double ASTRAY_DEGREES = 20;
    private static final double STEP_MM = 0.25;
    private static final int TRIES = 600;

    private final long seed;
    private final Target target;

    Wrinkles(long seed, Target target) {
        this.seed = seed;
        this.target = target;
    }

    /** On the day of the before photo. */
    List<Wrinkle> all() {
        Draw draw = new Draw(seed);
        double wanted = Math.floor(draw.between(0, 5, 15));
        double direction = draw.between(1, 0, 180);
        List<Wrinkle> all = new ArrayList<>();
        for (int attempt = 0; attempt < TRIES && all.size() < wanted; attempt++) {
            Wrinkle wrinkle = drawn(new Draw(draw.hash(100 + attempt)), direction);
            if (wrinkle.lengthMm() >= LEAST_LEFT_MM && isClear(wrinkle, all)) {
                all.add(wrinkle);
            }
        }
        return all;
    }

    private Wrinkle drawn(Draw draw, double direction) {
        double[] middle = target.placeInside(draw);
        double length = draw.between(10, SHORTEST_MM, LONGEST_MM);
        // A bulge of up to a twelfth of the length.
        double bend = draw.within(11, 1 / (3 * length));
        Arc line = Arc.of(middle[0], middle[1], direction + draw.within(12, ASTRAY_DEGREES), bend);
        double width = draw.between(13, 0.5, 1.2);
        // The wider, the deeper, as a rule.
        double depth = 0.08 + 0.17 * (0.6 * (width - 0.5) / 0.7 + 0.4 * draw.between(14, 0, 1));
        return new Wrinkle(line, -reach(line, -1, length / 2), reach(line, 1, length / 2), width, depth, draw.hash(15));
    }

    /** How far the line goes to one side without leaving the target, mm. */
    private double reach(Arc line, int side, double most) {
        double reach = 0;
        // Its end fades for three quarters of a millimetre more.
        while (reach < most && target.holds(line.pointAt(side * (reach + STEP_MM + 0.75)))) {
            reach += STEP_MM;
        }
        return Math.min(reach, most);
    }

    private static boolean isClear(Wrinkle wrinkle, List<Wrinkle> others) {
        return others.stream().allMatch(other -> distance(wrinkle, other) > APART_MM);
    }

    private static double distance(Wrinkle one, Wrinkle other) {
        double least = Double.MAX_VALUE;
        for (double s = one.from(); s <= one.to(); s += 4 * STEP_MM) {
            double[] a = one.pointAt(s);
            for (double t = other.from(); t <= other.to(); t += 4 * STEP_MM) {
                double[] b = other.pointAt(t);
                least = Math.min(least, Math.hypot(a[0] - b[0], a[1] - b[1]));
            }
        }
        return least;
    }
}
