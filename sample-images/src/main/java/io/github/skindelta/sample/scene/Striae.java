package io.github.skindelta.sample.scene;

import io.github.skindelta.sample.skin.Arc;
import io.github.skindelta.sample.skin.Stria;
import io.github.skindelta.sample.skin.StriaKind;
import java.util.ArrayList;
import java.util.List;

/** The stretch marks that a target may have: 3 to 7 side by side, in lanes across it. */
final class Striae {

    private static final double SHORTEST_MM = 10;
    private static final double LONGEST_MM = 50;
    private static final double NARROWEST_MM = 2.2;
    private static final double WIDEST_MM = 6;
    /** Of a lane's width, so that skin is seen between them. */
    private static final double MOST_OF_LANE = 0.5;

    private static final double NARROWEST_LANE_MM = 4.4;
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
        double degrees = draw.between(0, 0, 180);
        double bend = draw.within(1, 0.004);
        Arc axis = Arc.of(target.centreX(), target.centreY(), degrees + 90, 0);
        double first = -extent(axis, -1);
        double whole = extent(axis, 1) - first;
        int lanes =
                (int) Math.max(3, Math.min(Math.floor(draw.between(2, 4, 8)), Math.floor(whole / NARROWEST_LANE_MM)));
        List<Stria> all = new ArrayList<>();
        for (int lane = 0; lane < lanes; lane++) {
            Draw own = new Draw(draw.hash(100 + lane));
            double[] middle = axis.pointAt(first + (lane + 0.5 + own.within(0, 0.08)) * whole / lanes);
            Arc line = Arc.of(middle[0], middle[1], degrees + own.within(1, 3), bend + own.within(2, 0.0005));
            double widest = Math.min(WIDEST_MM, MOST_OF_LANE * whole / lanes);
            add(
                    new Stria(
                            kind,
                            line,
                            LONGEST_MM,
                            own.between(3, NARROWEST_MM, Math.max(widest, NARROWEST_MM)),
                            own.hash(4)),
                    own,
                    all);
        }
        return all;
    }

    /** The same striae, narrower. */
    List<Stria> narrowed(StriaKind kind) {
        return all(kind).stream().map(stria -> stria.narrowed(NARROWED)).toList();
    }

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
