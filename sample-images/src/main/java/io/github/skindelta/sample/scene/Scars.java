package io.github.skindelta.sample.scene;

import io.github.skindelta.sample.skin.Hash;
import io.github.skindelta.sample.skin.Outline;
import io.github.skindelta.sample.skin.Outline.Shape;
import io.github.skindelta.sample.skin.Scar;
import io.github.skindelta.sample.skin.ScarKind;
import java.util.List;

/** The scars that a target may have: a single large one, or four smaller ones. */
final class Scars {

    private static final double LARGEST_MM2 = 200;

    /** The smallest scar that counts as one is 2 mm²: after shrinking, one of four still is. */
    private static final double SMALLEST_MM2 = 6;

    private static final List<ScarKind> KINDS = List.of(ScarKind.values());

    private final long seed;
    private final Target target;

    Scars(long seed, Target target) {
        this.seed = seed;
        this.target = target;
    }

    /** A scar along the target's long axis, of a tenth to a fifth of its area. */
    Scar single(ScarKind kind, double share, double strength) {
        double whole = Math.min(LARGEST_MM2, target.areaMm2() * (0.10 + 0.10 * uniform(0)));
        double aspect = kind == ScarKind.ATROPHIC ? 1.6 : 2.6;
        double bend = 0.22 / Math.sqrt(whole);
        Shape shape = new Shape(
                whole * share,
                target.centreX(),
                target.centreY(),
                aspect,
                target.turnDegrees() + 20 * (uniform(1) - 0.5),
                bend,
                0.21,
                9);
        return new Scar(1, kind, new Outline(Hash.mix(seed, 2), shape), whole * share, strength);
    }

    /** One of four scars, 1–4, each in a quarter of the target. */
    Scar of(int number, double share) {
        long hash = Hash.mix(seed, 10 + number);
        double whole = Math.max(SMALLEST_MM2, target.areaMm2() * (0.012 + 0.022 * Hash.uniform(Hash.mix(hash, 0))));
        double[] place = target.outline().pointAt(90.0 * number + 40 * (Hash.uniform(Hash.mix(hash, 1)) - 0.5));
        Shape shape = new Shape(
                whole * share,
                target.centreX() + 0.55 * (place[0] - target.centreX()),
                target.centreY() + 0.55 * (place[1] - target.centreY()),
                1 + 0.8 * Hash.uniform(Hash.mix(hash, 2)),
                180 * Hash.uniform(Hash.mix(hash, 3)),
                0,
                0.15,
                6);
        return new Scar(number, kind(number), new Outline(Hash.mix(hash, 4), shape), whole * share, 1);
    }

    private ScarKind kind(int number) {
        return KINDS.get((number + (int) (3 * uniform(3))) % KINDS.size());
    }

    private double uniform(int draw) {
        return Hash.uniform(Hash.mix(seed, draw));
    }
}
