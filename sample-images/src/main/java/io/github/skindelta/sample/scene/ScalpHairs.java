package io.github.skindelta.sample.scene;

import io.github.skindelta.sample.scene.JitteredPlaces.Place;
import io.github.skindelta.sample.skin.Arc;
import io.github.skindelta.sample.skin.ScalpHair;
import java.util.ArrayList;
import java.util.List;

/** The cropped hair that a target may have, combed roughly one way. */
final class ScalpHairs {

    /** More than are counted in the target: the part at its edge stays free, and hairs that reach over it are left out. */
    private static final double FEWEST_PER_CM2 = 61;

    private static final double MOST_PER_CM2 = 84;
    private static final double GROWN = 1.3;
    private static final double THICKENED = 1.1;
    private static final double ASTRAY_DEGREES = 28;
    private static final double APART_MM = 0.3;

    private final long seed;
    private final Target target;

    ScalpHairs(long seed, Target target) {
        this.seed = seed;
        this.target = target;
    }

    /** On the day of the before photo. */
    List<ScalpHair> all() {
        return hairs(1 / GROWN);
    }

    /** More and thicker ones; the old ones are where they were. */
    List<ScalpHair> grown() {
        return hairs(1).stream().map(hair -> hair.thickened(THICKENED)).toList();
    }

    private List<ScalpHair> hairs(double there) {
        Draw draw = new Draw(seed);
        double spacing = 10 / Math.sqrt(GROWN * draw.between(0, FEWEST_PER_CM2, MOST_PER_CM2));
        double combed = draw.between(1, 0, 360);
        List<ScalpHair> hairs = new ArrayList<>();
        for (Place root : new JitteredPlaces(target, spacing, APART_MM).all(new Draw(draw.hash(2)))) {
            ScalpHair hair = hair(root, combed);
            boolean fits = target.holds(hair.root()) && target.holds(hair.line().pointAt(hair.lengthMm() / 2));
            if (fits && root.draw().between(0, 0, 1) < there) {
                hairs.add(hair);
            }
        }
        return hairs;
    }

    private static ScalpHair hair(Place root, double combed) {
        Draw draw = root.draw();
        double length = draw.between(1, 2, 4);
        double degrees = combed + draw.within(2, ASTRAY_DEGREES) + draw.within(3, ASTRAY_DEGREES);
        double radians = StrictMath.toRadians(degrees);
        double x = root.x() + length / 2 * StrictMath.cos(radians);
        double y = root.y() + length / 2 * StrictMath.sin(radians);
        Arc line = Arc.of(x, y, degrees, draw.within(4, 0.2 / length));
        return new ScalpHair(line, length, draw.between(5, 0.06, 0.08));
    }
}
