package io.github.skindelta.sample;

import io.github.skindelta.sample.skin.Condition;
import io.github.skindelta.sample.skin.Hash;
import io.github.skindelta.sample.skin.Outline;
import io.github.skindelta.sample.skin.Outline.Shape;
import io.github.skindelta.sample.skin.Scar;

/** What a scene does to the target: its outline, and the skin in it before and after. */
final class Story {

    private static final double SCAR_MM2 = 150;
    private static final double SCAR_SHRINKS_TO = 0.7;
    /** Area of the target as a share of the frame's. */
    private static final double TARGET_SHARE = 0.15;

    private final Scene scene;
    private final long seed;
    private final int skinType;
    private final double frameMm2;
    private final Outline target;

    Story(PairSpec spec) {
        this.scene = spec.scene();
        this.seed = Hash.mix(spec.seed(), 2002);
        this.skinType = spec.skinType();
        this.frameMm2 = PairSpec.WIDTH_MM * spec.height() / spec.pxPerMm();
        this.target = outline(3, TARGET_SHARE * frameMm2, 1.35, 0, 0.10);
    }

    Outline target() {
        return target;
    }

    Condition before() {
        return switch (scene) {
            case UNCHANGED, DIFFERENT_SKIN -> new Condition(target, Scar.NONE, 0.35, 1);
            case REDNESS_DOWN -> new Condition(target, Scar.NONE, 0.65, 1);
            case SCAR_FADES_AND_SHRINKS -> new Condition(target, scar(1, 1.15, 0.35), 0.32, 1.05);
        };
    }

    Condition after() {
        return switch (scene) {
            case UNCHANGED -> before();
            case DIFFERENT_SKIN -> new Condition(outline(5, 1, 1, 0, 0), Scar.NONE, 0, 1);
            case REDNESS_DOWN -> new Condition(target, Scar.NONE, 0.2, 1);
            case SCAR_FADES_AND_SHRINKS -> new Condition(target, scar(SCAR_SHRINKS_TO, 0.72, 0.24), 0.12, 0.88);
        };
    }

    /** At most a quarter of the target, which leaves a margin; in dark skin, which has little room to darken, less pigmented. */
    private Scar scar(double share, double blood, double melanin) {
        double area = share * Math.min(SCAR_MM2, 0.25 * TARGET_SHARE * frameMm2);
        double pigment = melanin * (1 - 0.14 * (skinType - 1));
        return new Scar(outline(4, area, 2.6, 0.018, 0.21), area, blood, pigment);
    }

    private Outline outline(int draw, double areaMm2, double aspect, double bend, double waviness) {
        double turn = 180 * Hash.uniform(Hash.mix(seed, 0));
        double x = 5 * (Hash.uniform(Hash.mix(seed, 1)) - 0.5);
        double y = 3 * (Hash.uniform(Hash.mix(seed, 2)) - 0.5);
        return new Outline(Hash.mix(seed, draw), new Shape(areaMm2, x, y, aspect, turn, bend, waviness, 9));
    }
}
