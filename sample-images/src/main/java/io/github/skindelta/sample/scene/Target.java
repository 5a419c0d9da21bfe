package io.github.skindelta.sample.scene;

import io.github.skindelta.sample.camera.Pose;
import io.github.skindelta.sample.skin.Hash;
import io.github.skindelta.sample.skin.Outline;
import io.github.skindelta.sample.skin.Outline.Shape;
import java.util.List;

/**
 * Where the treatment is: anywhere that both photos show whole, with an area like that of a disc of 0.12 to 0.26 of the
 * frame's width in radius, drawn out and wavy. That of {@link Scene#WIDE_CHANGE} has the frame's proportions and 0.46 of
 * its area, or a little less at hard angles, where that does not fit.
 *
 * @param outline its edge
 * @param areaMm2 inside
 * @param centreX mm
 * @param centreY mm
 * @param turnDegrees of the long axis, from x towards y
 */
public record Target(Outline outline, double areaMm2, double centreX, double centreY, double turnDegrees) {

    private static final double SMALLEST = 0.12;
    private static final double LARGEST = 0.26;

    /** Free space between the target and the frame, as a share of the frame's shorter side. */
    private static final double MARGIN = 0.03;

    /** Large targets fit in few places, the largest at hard angles in none: then a smaller one is drawn. */
    private static final int TRIES_PER_SIZE = 60;

    private static final double SMALLER = 0.92;
    /** Of the frame's area: in 0.40 of it the change has more than half of its strength. */
    private static final double WIDE = 0.46;

    /** Of the target's area: what structures of the skin keep to. */
    private static final double WELL_INSIDE = 0.88;

    private static final double WIDE_SMALLER = 0.98;
    /** How far from the frame's middle a wide target may be, as a share of the frame. */
    private static final double WIDE_OFF_CENTRE = 0.15;

    /** The target of a pair. */
    public static Target of(PairSpec spec, Sitting sitting) {
        return spec.scene() == Scene.WIDE_CHANGE ? wide(spec, sitting) : anywhere(spec, sitting);
    }

    private static Target anywhere(PairSpec spec, Sitting sitting) {
        long seed = seed(spec);
        double radius = PairSpec.WIDTH_MM * (SMALLEST + (LARGEST - SMALLEST) * Hash.uniform(Hash.mix(seed, 0)));
        radius = Math.min(radius, 0.4 * spec.heightMm());
        for (int attempt = 1; ; attempt++) {
            Target target = drawn(seed, attempt, radius, spec);
            if (target.fits(spec, sitting)) {
                return target;
            }
            if (attempt % TRIES_PER_SIZE == 0) {
                radius *= SMALLER;
            }
        }
    }

    private static Target drawn(long seed, int attempt, double radius, PairSpec spec) {
        long hash = Hash.mix(seed, attempt);
        double x = PairSpec.WIDTH_MM * (Hash.uniform(Hash.mix(hash, 1)) - 0.5);
        double y = spec.heightMm() * (Hash.uniform(Hash.mix(hash, 2)) - 0.5);
        double turn = 180 * Hash.uniform(Hash.mix(hash, 3));
        double aspect = 1 + 0.8 * Hash.uniform(Hash.mix(seed, -1));
        double area = Math.PI * radius * radius;
        Shape shape = new Shape(area, x, y, aspect, turn, 0, 0.10, 9);
        return new Target(new Outline(Hash.mix(seed, -2), shape), area, x, y, turn);
    }

    private static Target wide(PairSpec spec, Sitting sitting) {
        double area = WIDE * PairSpec.WIDTH_MM * spec.heightMm();
        for (int attempt = 1; ; attempt++) {
            Target target = drawnWide(seed(spec), attempt, area, spec);
            if (target.fits(spec, sitting)) {
                return target;
            }
            if (attempt % TRIES_PER_SIZE == 0) {
                area *= WIDE_SMALLER;
            }
        }
    }

    private static Target drawnWide(long seed, int attempt, double area, PairSpec spec) {
        long hash = Hash.mix(seed, attempt);
        double x = WIDE_OFF_CENTRE * PairSpec.WIDTH_MM * (Hash.uniform(Hash.mix(hash, 1)) - 0.5);
        double y = WIDE_OFF_CENTRE * spec.heightMm() * (Hash.uniform(Hash.mix(hash, 2)) - 0.5);
        Shape shape = new Shape(area, x, y, PairSpec.WIDTH_MM / spec.heightMm(), 0, 0, 0.04, 9);
        return new Target(new Outline(Hash.mix(seed, -2), shape), area, x, y, 0);
    }

    private static long seed(PairSpec spec) {
        return Hash.mix(spec.seed(), 2002);
    }

    /** Whether a place of skin, mm, lies inside and not at the very edge. */
    boolean holds(double x, double y) {
        return outline.relativeArea(x, y) < WELL_INSIDE;
    }

    /** Whether a place of skin, {x, y} in mm, lies inside and not at the very edge. */
    boolean holds(double[] place) {
        return holds(place[0], place[1]);
    }

    /** A place inside, {x, y} in mm, all alike. */
    double[] placeInside(Draw draw) {
        for (int attempt = 0; ; attempt += 2) {
            double x = centreX + draw.within(1000 + attempt, reachMm());
            double y = centreY + draw.within(1001 + attempt, reachMm());
            if (holds(x, y)) {
                return new double[] {x, y};
            }
        }
    }

    /** No place inside is farther from the centre, mm. */
    double reachMm() {
        double farthest = 0;
        for (int degrees = 0; degrees < 360; degrees += 6) {
            double[] mm = outline.pointAt(degrees);
            farthest = Math.max(farthest, Math.hypot(mm[0] - centreX, mm[1] - centreY));
        }
        return farthest;
    }

    private boolean fits(PairSpec spec, Sitting sitting) {
        return isShown(sitting.poseBefore(), spec) && isShown(sitting.poseAfter(), spec) && isClearOf(sitting.props());
    }

    private boolean isShown(Pose pose, PairSpec spec) {
        double margin = MARGIN * Math.min(spec.width(), spec.height());
        for (int degrees = 0; degrees < 360; degrees += 6) {
            double[] mm = outline.pointAt(degrees);
            double[] px = pose.pixelFromSkin(mm[0], mm[1]);
            boolean across = px[0] >= margin && px[0] <= spec.width() - 1 - margin;
            if (!across || px[1] < margin || px[1] > spec.height() - 1 - margin) {
                return false;
            }
        }
        return true;
    }

    /** No prop reaches the outline or lies inside. */
    private boolean isClearOf(List<PlacedProp> props) {
        for (PlacedProp prop : props) {
            if (outline.relativeArea(prop.centreX(), prop.centreY()) < 1) {
                return false;
            }
            for (int degrees = 0; degrees < 360; degrees += 6) {
                double[] mm = outline.pointAt(degrees);
                if (Math.hypot(mm[0] - prop.centreX(), mm[1] - prop.centreY()) < prop.radiusMm()) {
                    return false;
                }
            }
        }
        return true;
    }
}
