package io.github.skindelta.sample.scene;

import java.util.ArrayList;
import java.util.List;

/**
 * Places all over a target that keep a distance: one in every cell of a square grid that is turned at random.
 *
 * @param target in which
 * @param spacingMm side of a cell
 * @param apartMm least distance of two places
 */
record JitteredPlaces(Target target, double spacingMm, double apartMm) {

    /**
     * One place.
     *
     * @param x mm
     * @param y mm
     * @param draw of chances of its own
     */
    record Place(double x, double y, Draw draw) {}

    /** All places inside the target. */
    List<Place> all(Draw draw) {
        int half = (int) Math.ceil(target.reachMm() / spacingMm) + 1;
        double turn = draw.between(0, 0, Math.PI / 2);
        double cosine = StrictMath.cos(turn);
        double sine = StrictMath.sin(turn);
        double jitter = (spacingMm - apartMm) / 2;
        List<Place> places = new ArrayList<>();
        for (int row = -half; row <= half; row++) {
            for (int column = -half; column <= half; column++) {
                Draw own = new Draw(draw.hash(1 + (row + half) * (2 * half + 1) + column + half));
                double u = column * spacingMm + own.within(-1, jitter);
                double v = row * spacingMm + own.within(-2, jitter);
                double x = target.centreX() + u * cosine - v * sine;
                double y = target.centreY() + u * sine + v * cosine;
                if (target.holds(x, y)) {
                    places.add(new Place(x, y, own));
                }
            }
        }
        return places;
    }
}
