package io.github.skindelta.sample.scene;

import io.github.skindelta.sample.skin.Arc;
import io.github.skindelta.sample.skin.Stria;
import io.github.skindelta.sample.skin.StriaKind;
import java.util.ArrayList;
import java.util.List;

/** The stretch marks that a target may have: 3 to 7 side by side, in lanes across it. */
final class Striae {

    private static final double SHORTEST_MM = 9;
    private static final double LONGEST_MM = 50;
    private static final double NARROWEST_MM = 2.2;
    private static final double WIDEST_MM = 6;
    /** Of a lane's width, so that skin is seen between them. */
    private static final double MOST_OF_LANE = 0.6;

    private static final double NARROWEST_LANE_MM = 4.5;
    /** From the target's long axis. */
    private static final double ASTRAY_DEGREES = 30;

    /** Of the target's breadth: lanes at its very sides would be short. */
    private static final double SPAN = 0.85;

    private static final double SHORTER = 0.92;
    private static final double STEP_MM = 0.25;
    private static final double NARROWED = 0.7;

    private final long seed;
    private final Target target;

    Striae(long seed, Target target) {
        this.seed = seed;
        this.target = target;
    }

    /** On the day of the before photo. */
    List<Stria> all(StriaKind kind) {
        Draw draw = new Draw(seed);
        double degrees = target.turnDegrees() + draw.within(0, ASTRAY_DEGREES);
        double bend = draw.within(1, 0.004);
        Arc axis = Arc.of(target.centreX(), target.centreY(), degrees + 90, 0);
        double whole = SPAN * (extent(axis, -1) + extent(axis, 1));
        double first = (extent(axis, 1) - extent(axis, -1) - whole) / 2;
        int lanes =
                (int) Math.max(3, Math.min(Math.floor(draw.between(2, 4, 8)), Math.floor(whole / NARROWEST_LANE_MM)));
        List<Stria> all = new ArrayList<>();
        double widest = Math.min(WIDEST_MM, MOST_OF_LANE * whole / lanes);
        for (int lane = 0; lane < lanes; lane++) {
            Draw own = new Draw(draw.hash(100 + lane));
            double[] middle = axis.pointAt(first + (lane + 0.5 + own.within(0, 0.08)) * whole / lanes);
            Arc line = Arc.of(middle[0], middle[1], degrees + own.within(1, 3), bend + own.within(2, 0.0005));
            double width = own.between(3, Math.max(0.65 * widest, NARROWEST_MM), widest);
            add(new Stria(kind, line, LONGEST_MM, width, own.hash(4)), own, all);
        }
        return all;
    }

    /** The same striae, narrower. */
    List<Stria> narrowed(StriaKind kind) {
        return all(kind).stream().map(stria -> stria.narrowed(NARROWED)).toList();
    }

    /** Adds it as long as it fits into the target; not at all, if that is too short to be one. */
    private void add(Stria longest, Draw own, List<Stria> all) {
        double before = extent(longest.line(), -1);
        double after = extent(longest.line(), 1);
        double length = Math.min(LONGEST_MM, (before + after) * own.between(5, 0.75, 1));
        double slack = (before + after - length) / 2;
        double[] middle = longest.line().pointAt((after - before) / 2 + own.within(6, slack));
        Arc line = new Arc(
                middle[0],
                middle[1],
                longest.line().cosine(),
                longest.line().sine(),
                longest.line().bendPerMm());
        for (double tried = length; tried >= SHORTEST_MM; tried *= SHORTER) {
            Stria stria = new Stria(longest.kind(), line, tried, longest.widthMm(), longest.waves());
            if (isInside(stria)) {
                all.add(stria);
                return;
            }
        }
    }

    private boolean isInside(Stria stria) {
        for (double s = -stria.lengthMm() / 2; s <= stria.lengthMm() / 2; s += 4 * STEP_MM) {
            boolean left = target.holds(stria.line().pointAt(s, stria.halfWidth(s, 1)));
            if (!left || !target.holds(stria.line().pointAt(s, -stria.halfWidth(s, -1)))) {
                return false;
            }
        }
        return true;
    }

    /** How far a line goes to one side without leaving the target, mm. */
    private double extent(Arc line, int side) {
        double extent = 0;
        while (target.holds(line.pointAt(side * (extent + STEP_MM)))) {
            extent += STEP_MM;
        }
        return extent;
    }
}
