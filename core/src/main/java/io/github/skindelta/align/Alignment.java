package io.github.skindelta.align;

import io.github.skindelta.raster.Point;
import io.github.skindelta.raster.Warp;
import io.github.skindelta.raster.Window;
import java.util.List;

/**
 * Where each spot of skin in the before photo is in the after photo, and how far off that may be.
 *
 * @param afterFromBefore the map, pixels of the upright photos
 * @param inliers small, separate patches of skin that were found again where it says
 * @param overlapPercent part of the before photo that the after photo shows, 0–100
 * @param registrationErrorPx expected root mean square distance of mapped spots from where they are, over the skin of
 *     interest, pixels of the after photo
 * @param error the same for any single point
 */
public record Alignment(
        Warp afterFromBefore, int inliers, double overlapPercent, double registrationErrorPx, MappingError error) {

    /** Name of the kind of map. */
    public String model() {
        return afterFromBefore.displacement() == null ? "homography" : "homography+smooth";
    }

    /**
     * The same spot of skin in the after photo.
     *
     * @param before a point of the before photo; beyond the overlap the map extrapolates
     * @return the point of the after photo
     */
    public Point map(Point before) {
        return afterFromBefore.map(before);
    }

    /**
     * Whether the after photo shows a spot.
     *
     * @param before a point of the before photo
     * @param after bounds of the after photo
     * @return true if the point falls inside them
     */
    public boolean isShown(Point before, Window after) {
        return Overlap.isInside(afterFromBefore, before, after);
    }

    /**
     * The same alignment, its error stated for other skin.
     *
     * @param points points of the before photo, spread over the skin of interest; not empty
     * @return this alignment with the root mean square of their expected errors
     */
    public Alignment statedFor(List<Point> points) {
        double sum = 0;
        for (Point point : points) {
            double error = this.error.standardErrorPx(point);
            sum += error * error;
        }
        return new Alignment(afterFromBefore, inliers, overlapPercent, Math.sqrt(sum / points.size()), error);
    }

    /**
     * The same alignment without its smooth displacement, to see what that contributes.
     *
     * @return the homography alone, its error stated as before
     */
    public Alignment withoutField() {
        return new Alignment(
                Warp.of(afterFromBefore.homography()), inliers, overlapPercent, registrationErrorPx, error);
    }
}
