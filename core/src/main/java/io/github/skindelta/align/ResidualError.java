package io.github.skindelta.align;

import io.github.skindelta.raster.Homography;
import io.github.skindelta.raster.Point;
import java.util.List;

/**
 * The error of a mapped point, judged by how far the matches around it miss the map.
 *
 * <p>Skin is not a plane: near a point the matches miss in one direction, and that common miss is the map's error there.
 * To it come the spread of the local mean and of the fit itself. Far from every match the spread of all matches is what
 * is known.
 */
final class ResidualError implements MappingError {

    /** Matches within about this part of the photo's diagonal speak for a point. */
    private static final double NEIGHBOURHOOD = 0.06;

    private final HomographyFit fit;
    private final List<PointPair> pairs;
    private final double neighbourhoodPx;
    private final double meanSquare;

    /**
     * @param fit the map
     * @param pairs the matches that it was fitted to
     * @param diagonalPx of the before photo
     */
    ResidualError(HomographyFit fit, List<PointPair> pairs, double diagonalPx) {
        this.fit = fit;
        this.pairs = List.copyOf(pairs);
        this.neighbourhoodPx = NEIGHBOURHOOD * diagonalPx;
        this.meanSquare = pairs.stream()
                .mapToDouble(pair -> squaredMiss(fit.afterFromBefore(), pair))
                .average()
                .orElse(0);
    }

    @Override
    public double standardErrorPx(Point before) {
        double weights = 0;
        double missX = 0;
        double missY = 0;
        double squares = 0;
        for (PointPair pair : pairs) {
            double dx = (pair.before().x() - before.x()) / neighbourhoodPx;
            double dy = (pair.before().y() - before.y()) / neighbourhoodPx;
            double weight = Math.exp(-0.5 * (dx * dx + dy * dy));
            Point mapped = fit.afterFromBefore().map(pair.before());
            weights += weight;
            missX += weight * (pair.after().x() - mapped.x());
            missY += weight * (pair.after().y() - mapped.y());
            squares += weight * squaredMiss(fit.afterFromBefore(), pair);
        }
        // One match's worth of the general spread is mixed in, and is all there is where no match is near.
        double spread = (squares + meanSquare) / (weights + 1);
        double common = (missX * missX + missY * missY) / ((weights + 1) * (weights + 1));
        return Math.sqrt(common + spread / (weights + 1) + fit.variancePx2(before));
    }

    private static double squaredMiss(Homography map, PointPair pair) {
        Point mapped = map.map(pair.before());
        double dx = pair.after().x() - mapped.x();
        double dy = pair.after().y() - mapped.y();
        return dx * dx + dy * dy;
    }
}
