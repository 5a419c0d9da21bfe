package io.github.skindelta.calibration;

import io.github.skindelta.colour.LinearRgb;
import io.github.skindelta.photo.Photo;
import io.github.skindelta.raster.Homography;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.raster.Point;
import io.github.skindelta.raster.ReducedGrid;
import io.github.skindelta.raster.ShapeMoments;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds a card of 24 patches on a small copy of a photo: shapes of one colour that lie in rows and columns and have a card's
 * colours.
 */
final class CardFinder {

    /** Most that the copy's longest side is long, and half of it the least: a patch of a card an eighth as wide is 10 pixels or more. */
    private static final int SIDE_PX = 1200;

    /** Tried in turn: little noise and little light, and more of both. */
    private static final double[] STEEPEST = {0.05, 0.025, 0.1};

    /** Pixels a patch is read on, each way from its middle, as a part of its distance to the next. */
    private static final double HALF_WIDTH = 0.2;

    private CardFinder() {}

    /**
     * Where the card is.
     *
     * @param photo the photo
     * @return from the card, (0, 0) to (6, 4) at the outer corners of its rows of patches, to pixels; empty if there is none
     */
    static Optional<Homography> find(Photo photo) {
        int longest = Math.max(photo.width(), photo.height());
        int factor = Math.min((longest + SIDE_PX - 1) / SIDE_PX, Math.min(photo.width(), photo.height()));
        LinearRgb copy = photo.reduced(factor);
        ReducedGrid grid = new ReducedGrid(factor, copy.width(), copy.height());
        PatchShapes shapes = PatchShapes.in(copy);
        for (double steepest : STEEPEST) {
            Optional<Homography> found = find(copy, shapes.of(steepest));
            if (found.isPresent()) {
                return found.map(card -> inPhoto(card, grid));
            }
        }
        return Optional.empty();
    }

    private static Optional<Homography> find(LinearRgb copy, List<ShapeMoments> shapes) {
        if (shapes.size() < PatchLattice.FEWEST) {
            return Optional.empty();
        }
        Set<Point> tried = new HashSet<>();
        for (ShapeMoments shape : shapes) {
            Optional<PatchLattice> lattice =
                    tried.contains(shape.middle()) ? Optional.empty() : PatchLattice.from(shape, shapes);
            Optional<Homography> card = lattice.flatMap(found -> best(copy, found));
            if (card.isPresent()) {
                return card;
            }
            lattice.ifPresent(found -> tried.addAll(found.places().values()));
        }
        return Optional.empty();
    }

    private static Optional<Homography> best(LinearRgb copy, PatchLattice lattice) {
        Optional<Homography> best = Optional.empty();
        double most = 0;
        for (Homography card : lattice.cards()) {
            double likeness = likeness(copy, card);
            if (likeness > most) {
                most = likeness;
                best = Optional.of(card);
            }
        }
        return best;
    }

    private static double likeness(LinearRgb copy, Homography card) {
        double[][] light = new double[CardColours.COUNT][3];
        for (int patch = 0; patch < light.length; patch++) {
            Point middle = card.map(CardPatch.middle(patch));
            int half = (int) (HALF_WIDTH
                    * Math.sqrt(Math.abs(card.areaScale(
                            CardPatch.middle(patch).x(), CardPatch.middle(patch).y()))));
            int x = (int) Math.round(middle.x());
            int y = (int) Math.round(middle.y());
            if (Math.min(x, y) - half < 0 || x + half >= copy.width() || y + half >= copy.height()) {
                return 0;
            }
            light[patch][0] = mean(copy.red(), x, y, half);
            light[patch][1] = mean(copy.green(), x, y, half);
            light[patch][2] = mean(copy.blue(), x, y, half);
        }
        return CardLikeness.of(light);
    }

    private static double mean(Plane plane, int middleX, int middleY, int half) {
        double sum = 0;
        for (int y = middleY - half; y <= middleY + half; y++) {
            for (int x = middleX - half; x <= middleX + half; x++) {
                sum += plane.at(x, y);
            }
        }
        return sum / ((2 * half + 1) * (2 * half + 1));
    }

    private static Homography inPhoto(Homography card, ReducedGrid grid) {
        List<Point> corners = List.of(
                new Point(0, 0),
                new Point(CardColours.COLUMNS, 0),
                new Point(CardColours.COLUMNS, CardColours.ROWS),
                new Point(0, CardColours.ROWS));
        return FittedHomography.homography(
                corners, corners.stream().map(card::map).map(grid::full).toList());
    }
}
