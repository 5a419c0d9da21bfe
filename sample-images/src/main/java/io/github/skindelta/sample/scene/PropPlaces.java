package io.github.skindelta.sample.scene;

import io.github.skindelta.sample.camera.Pose;
import java.util.ArrayList;
import java.util.List;

/** Finds places for props: as far out in a corner as both photos show them whole, each in a corner of its own. */
final class PropPlaces {

    /** Free space to the frame's edge, as a share of its shorter side. */
    private static final double MARGIN = 0.02;
    /** Free space between props. */
    private static final double GAP_MM = 2;

    private static final int STEPS = 60;
    private static final int CORNERS = 4;
    /** Nobody lays things square. */
    private static final double TURN_DEGREES = 8;

    private final PairSpec spec;
    private final List<Pose> poses;
    private final Draw draw;

    PropPlaces(PairSpec spec, List<Pose> poses) {
        this.spec = spec;
        this.poses = List.copyOf(poses);
        this.draw = new Draw(new Draw(spec.seed()).hash(1003));
    }

    /**
     * One place for each prop.
     *
     * @throws IllegalArgumentException if the photos have no room for them
     */
    List<PlacedProp> places() {
        List<PlacedProp> placed = new ArrayList<>();
        for (Prop prop : spec.props()) {
            placed.add(place(prop, placed));
        }
        return placed;
    }

    private PlacedProp place(Prop prop, List<PlacedProp> others) {
        int first = (int) draw.between(10 * others.size(), 0, CORNERS);
        double turn = draw.within(10 * others.size() + 1, TURN_DEGREES);
        for (int i = 0; i < CORNERS * STEPS; i++) {
            int corner = (first + i) % CORNERS;
            int step = i / CORNERS;
            double out = 0.5 - 0.5 * step / STEPS;
            double x = PairSpec.WIDTH_MM * (corner % 2 == 0 ? -out : out);
            double y = spec.heightMm() * (corner / 2 == 0 ? -out : out);
            PlacedProp placed = new PlacedProp(prop, x, y, turn, prop.radiusMm());
            if (isShown(placed) && isClearOf(placed, others)) {
                return placed;
            }
        }
        throw new IllegalArgumentException(
                "%d × %d px show no place for %s beside the others, %.0f mm across: take a squarer frame or fewer props"
                        .formatted(spec.width(), spec.height(), prop, 2 * prop.radiusMm()));
    }

    private boolean isShown(PlacedProp placed) {
        double margin = MARGIN * Math.min(spec.width(), spec.height());
        return poses.stream()
                .flatMap(pose -> placed.sheet().corners(pose).stream())
                .allMatch(corner -> Math.min(corner[0], corner[1]) >= margin
                        && corner[0] <= spec.width() - 1 - margin
                        && corner[1] <= spec.height() - 1 - margin);
    }

    private static boolean isClearOf(PlacedProp placed, List<PlacedProp> others) {
        return others.stream()
                .allMatch(other -> Math.hypot(placed.centreX() - other.centreX(), placed.centreY() - other.centreY())
                        > placed.radiusMm() + other.radiusMm() + GAP_MM);
    }
}
