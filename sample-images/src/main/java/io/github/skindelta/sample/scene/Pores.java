package io.github.skindelta.sample.scene;

import io.github.skindelta.sample.scene.JitteredPlaces.Place;
import io.github.skindelta.sample.skin.Pore;
import java.util.ArrayList;
import java.util.List;

/** The enlarged pores that a target may have. */
final class Pores {

    private static final double FEWEST_PER_CM2 = 29;
    /** Of the target's area the part at its edge stays free. */
    private static final double MOST_PER_CM2 = 66;

    private static final double SMALLEST_MM = 0.22;
    private static final double LARGEST_MM = 0.50;
    /** Of their middles: wider apart than the largest are wide. */
    private static final double APART_MM = 0.62;

    private static final double GONE = 0.3;
    private static final double SHRUNK = 0.85;

    private final long seed;
    private final Target target;

    Pores(long seed, Target target) {
        this.seed = seed;
        this.target = target;
    }

    /** On the day of the before photo. */
    List<Pore> all() {
        return pores(1);
    }

    /** Fewer and smaller ones. */
    List<Pore> treated() {
        return pores(1 - GONE).stream().map(pore -> pore.shrunk(SHRUNK)).toList();
    }

    private List<Pore> pores(double left) {
        Draw draw = new Draw(seed);
        double spacing = 10 / Math.sqrt(draw.between(0, FEWEST_PER_CM2, MOST_PER_CM2));
        List<Pore> pores = new ArrayList<>();
        for (Place place : new JitteredPlaces(target, spacing, APART_MM).all(new Draw(draw.hash(1)))) {
            if (place.draw().between(0, 0, 1) < left) {
                pores.add(pore(place));
            }
        }
        return pores;
    }

    private static Pore pore(Place place) {
        Draw draw = place.draw();
        // More small ones than large ones.
        double size = draw.between(1, 0, 1) * draw.between(2, 0.4, 1);
        double diameter = SMALLEST_MM + (LARGEST_MM - SMALLEST_MM) * size;
        double depth = 0.06 + 0.09 * (0.5 * size + 0.5 * draw.between(3, 0, 1));
        return new Pore(place.x(), place.y(), diameter, depth, draw.between(4, 0.020, 0.040));
    }
}
