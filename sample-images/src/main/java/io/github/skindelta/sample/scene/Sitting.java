package io.github.skindelta.sample.scene;

import io.github.skindelta.sample.camera.Camera;
import io.github.skindelta.sample.camera.Light;
import io.github.skindelta.sample.camera.Pose;
import io.github.skindelta.sample.camera.Pose.Motion;
import io.github.skindelta.sample.skin.Hash;
import java.util.List;

/** Pose, light and camera of both photos of a pair, drawn from its seed. */
public final class Sitting {

    private static final double TURN_DEGREES = 9;
    private static final double SCALE = 1.12;
    private static final double LIGHT_TURN_DEGREES = 15;
    private static final double WHITE_BALANCE = 0.025;
    private static final double EXPOSURE_EV = 0.15;

    private final PairSpec spec;
    private final long seed;
    private final double exposure;

    /** @param exposure gain that shows this skin as bright as a camera's automatic would */
    public Sitting(PairSpec spec, double exposure) {
        this.spec = spec;
        this.seed = Hash.mix(spec.seed(), 1001);
        this.exposure = exposure;
    }

    public Pose poseBefore() {
        return new Pose(spec.width(), spec.height(), spec.pxPerMm(), Motion.NONE);
    }

    public Pose poseAfter() {
        return new Pose(spec.width(), spec.height(), spec.pxPerMm(), motion());
    }

    private Motion motion() {
        return switch (spec.nuisance()) {
            case NONE -> Motion.NONE;
            case MILD, HARD, SEVERE ->
                new Motion(
                        TURN_DEGREES * sign(1),
                        sign(2) > 0 ? SCALE : 1 / SCALE,
                        0.0005 * signed(3),
                        0.0005 * signed(4),
                        2 * signed(5),
                        2 * signed(6),
                        0.42,
                        Hash.mix(seed, 7));
        };
    }

    public Light lightBefore() {
        return new Light(azimuth(), elevation(), 0.45, 5500);
    }

    public Light lightAfter() {
        return switch (spec.nuisance()) {
            case NONE -> lightBefore();
            case MILD, HARD, SEVERE -> new Light(azimuth() + LIGHT_TURN_DEGREES * sign(8), elevation(), 0.45, 5500);
        };
    }

    public Camera cameraBefore() {
        return switch (spec.nuisance()) {
            case NONE -> ideal(50);
            case MILD, HARD, SEVERE -> phone(60, 0);
        };
    }

    public Camera cameraAfter() {
        return switch (spec.nuisance()) {
            case NONE -> ideal(51);
            case MILD, HARD, SEVERE -> phone(70, EXPOSURE_EV * sign(9));
        };
    }

    private Camera ideal(int draw) {
        return new Camera(exposure, exposure, exposure, 0, 0, 0, 0, 1, Hash.mix(seed, draw), 0.95);
    }

    private Camera phone(int draw, double ev) {
        double gain = exposure * StrictMath.pow(2, ev);
        return new Camera(
                gain * (1 + WHITE_BALANCE * signed(draw)),
                gain,
                gain * (1 + WHITE_BALANCE * signed(draw + 1)),
                0.16,
                0.10 * signed(draw + 2),
                0.10 * signed(draw + 3),
                0.22,
                1,
                Hash.mix(seed, draw + 4),
                0.95);
    }

    /** What lies on the skin, in the order of {@link Prop}. */
    public List<PlacedProp> props() {
        return List.of();
    }

    private double azimuth() {
        return 360 * Hash.uniform(Hash.mix(seed, 10));
    }

    private double elevation() {
        return 42 + 13 * Hash.uniform(Hash.mix(seed, 11));
    }

    private double sign(int draw) {
        return signed(draw) < 0 ? -1 : 1;
    }

    /** Uniform in [−1, 1). */
    private double signed(int draw) {
        return 2 * Hash.uniform(Hash.mix(seed, draw)) - 1;
    }
}
