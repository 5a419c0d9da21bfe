package io.github.skindelta.sample.scene;

import io.github.skindelta.sample.camera.Camera;
import io.github.skindelta.sample.camera.Light;
import io.github.skindelta.sample.camera.Pose;
import io.github.skindelta.sample.camera.Pose.Motion;
import java.util.List;

/** Pose, light and camera of both photos of a pair, drawn from its seed within the limits of its {@link Nuisance}. */
public final class Sitting {

    private static final double AMBIENT = 0.45;
    private static final double LOWEST_LAMP_DEGREES = 35;
    private static final double HIGHEST_LAMP_DEGREES = 60;
    private static final double NOON_K = 5500;
    private static final double WARMEST_K = 2900;
    private static final double COOLEST_K = 6800;

    private final PairSpec spec;
    private final Draw draw;
    private final Cameras cameras;

    /** @param exposure gain that shows this skin as bright as a camera's automatic would */
    public Sitting(PairSpec spec, double exposure) {
        this.spec = spec;
        this.draw = new Draw(new Draw(spec.seed()).hash(1001));
        this.cameras = new Cameras(spec, exposure);
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
            case MILD -> motion(9, 1.12, 0.0005, 0.42);
            case HARD, SEVERE -> motion(15, 1.20, 0.0008, 0.50);
        };
    }

    private Motion motion(double turnDegrees, double scale, double tilt, double deformationMm) {
        return new Motion(
                turnDegrees * draw.sign(1),
                draw.sign(2) > 0 ? scale : 1 / scale,
                draw.within(3, tilt),
                draw.within(4, tilt),
                draw.within(5, 2),
                draw.within(6, 2),
                deformationMm,
                draw.hash(7));
    }

    public Light lightBefore() {
        double azimuth = draw.between(10, 0, 360);
        double elevation = draw.between(11, LOWEST_LAMP_DEGREES, HIGHEST_LAMP_DEGREES);
        return new Light(azimuth, elevation, AMBIENT, kelvinBefore());
    }

    public Light lightAfter() {
        Light before = lightBefore();
        return switch (spec.nuisance()) {
            case NONE -> before;
            case MILD -> before.turned(15 * draw.sign(8));
            case HARD -> otherLamp(before.turned(50 * draw.sign(8)));
            case SEVERE -> otherLamp(before.turned(draw.between(9, 90, 180) * draw.sign(8)));
        };
    }

    private Light otherLamp(Light light) {
        double elevation = draw.between(12, LOWEST_LAMP_DEGREES, HIGHEST_LAMP_DEGREES);
        double difference = draw.between(13, 600, 1500);
        double kelvin = light.kelvin() + draw.sign(14) * difference;
        if (kelvin < WARMEST_K || kelvin > COOLEST_K) {
            kelvin = 2 * light.kelvin() - kelvin;
        }
        return new Light(light.azimuthDegrees(), elevation, AMBIENT, kelvin);
    }

    private double kelvinBefore() {
        return switch (spec.nuisance()) {
            case NONE -> NOON_K;
            case MILD -> draw.between(15, 4300, 6500);
            case HARD, SEVERE -> draw.between(15, WARMEST_K, COOLEST_K);
        };
    }

    public Camera cameraBefore() {
        return cameras.before();
    }

    public Camera cameraAfter() {
        return cameras.after();
    }

    /**
     * What lies on the skin, in the order of {@link Prop}; both photos show all of it.
     *
     * @throws IllegalArgumentException if they have no room for it
     */
    public List<PlacedProp> props() {
        return new PropPlaces(spec, List.of(poseBefore(), poseAfter())).places();
    }
}
