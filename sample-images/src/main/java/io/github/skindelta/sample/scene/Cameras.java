package io.github.skindelta.sample.scene;

import io.github.skindelta.sample.camera.Camera;
import io.github.skindelta.sample.camera.Camera.Gains;
import io.github.skindelta.sample.camera.Camera.Lens;
import io.github.skindelta.sample.camera.Camera.Processing;
import io.github.skindelta.sample.camera.Camera.Sensor;
import io.github.skindelta.sample.camera.Camera.Unevenness;

/** What the camera does in both photos, drawn within the limits of a level of nuisance. */
final class Cameras {

    private static final double LIGHT_GRADIENT = 0.10;
    private static final double LIGHT_CORNERS = 0.05;
    private static final double VIGNETTING = 0.16;
    /** Width at which defocus is drawn: it scales with the picture, as pixels of one sensor binned do. */
    private static final double DEFOCUS_WIDTH_PX = 1600;

    private final Nuisance nuisance;
    private final Draw draw;
    private final int width;
    private final double exposure;

    /** @param exposure gain that shows this skin as bright as a camera's automatic would */
    Cameras(PairSpec spec, double exposure) {
        this.nuisance = spec.nuisance();
        this.draw = new Draw(new Draw(spec.seed()).hash(1002));
        this.width = spec.width();
        this.exposure = exposure;
    }

    Camera before() {
        return switch (nuisance) {
            case NONE -> Camera.linear(exposure, new Sensor(1, draw.hash(0)));
            case MILD, HARD, SEVERE ->
                new Camera(
                        gains(100, 0),
                        unevenness(100),
                        new Lens(VIGNETTING, Lens.SHARP.blurSigmaPx(), 0),
                        new Sensor(1, draw.hash(0)),
                        new Processing(contrast(), 1, 0.45, 0.92));
        };
    }

    Camera after() {
        return switch (nuisance) {
            case NONE -> Camera.linear(exposure, new Sensor(1, draw.hash(1)));
            case MILD ->
                new Camera(
                        gains(200, 0.15 * draw.sign(2)),
                        unevenness(200),
                        before().lens(),
                        new Sensor(1, draw.hash(1)),
                        before().processing());
            case HARD, SEVERE ->
                new Camera(
                        gains(200, draw.sign(2) / 3),
                        unevenness(200),
                        new Lens(VIGNETTING, Lens.SHARP.blurSigmaPx(), defocusPx()),
                        new Sensor(1.7, draw.hash(1)),
                        new Processing(contrast() + draw.sign(3) * draw.between(4, 0.06, 0.12), 1.4, 0.6, 0.75));
        };
    }

    private double contrast() {
        return draw.between(5, 0.16, 0.28);
    }

    private double defocusPx() {
        return draw.between(6, 1.0, 1.6) * width / DEFOCUS_WIDTH_PX;
    }

    private Gains gains(int from, double stops) {
        double gain = exposure * StrictMath.pow(2, stops);
        double limit = nuisance == Nuisance.MILD ? 0.025 : 0.07;
        return new Gains(
                gain * (1 + draw.within(from, limit)),
                gain * (1 + draw.within(from + 1, limit)),
                gain * (1 + draw.within(from + 2, limit)));
    }

    private Unevenness unevenness(int from) {
        double limit = nuisance == Nuisance.MILD ? 0.01 : 0.04;
        double red = draw.between(from + 3, limit / 2, limit);
        double redTowards = draw.between(from + 4, 0, 2 * Math.PI);
        double blue = draw.between(from + 5, 0, limit);
        double blueTowards = draw.between(from + 6, 0, 2 * Math.PI);
        return new Unevenness(
                draw.within(from + 7, LIGHT_GRADIENT),
                draw.within(from + 8, LIGHT_GRADIENT),
                draw.within(from + 9, LIGHT_CORNERS),
                red * StrictMath.cos(redTowards),
                red * StrictMath.sin(redTowards),
                blue * StrictMath.cos(blueTowards),
                blue * StrictMath.sin(blueTowards));
    }
}
