package io.github.skindelta.raster;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A map between two pictures of skin, named to-from like its homography: a plane seen from elsewhere, and where skin is no
 * plane a smooth displacement on top, {@code after = homography(before) + displacement(before)}.
 *
 * <p>Immutable. Loops over pixels take {@link #row}, which costs a fraction of the calls for single points.
 */
public final class Warp {

    private final Homography homography;
    private final @Nullable DisplacementField displacement;

    /** Found at the first call and the same whenever found; it does not know this warp. */
    private volatile @Nullable Warp inverse;

    private Warp(Homography homography, @Nullable DisplacementField displacement) {
        this.homography = homography;
        this.displacement = displacement;
    }

    /**
     * A warp that is a homography.
     *
     * @param homography the map
     * @return the warp
     */
    public static Warp of(Homography homography) {
        return new Warp(homography, null);
    }

    /**
     * A homography and a displacement on top.
     *
     * @param homography the map of the plane
     * @param displacement from where the homography puts a point to where it is, over the picture that the map is from
     * @return the warp
     */
    public static Warp of(Homography homography, DisplacementField displacement) {
        return new Warp(homography, displacement);
    }

    /** The map of the plane. */
    public Homography homography() {
        return homography;
    }

    /** What comes on top; null if nothing does. */
    public @Nullable DisplacementField displacement() {
        return displacement;
    }

    /**
     * Where a point goes.
     *
     * @param point in the picture that this map is from
     * @return the same spot in the picture that this map is to
     */
    public Point map(Point point) {
        return map(point.x(), point.y());
    }

    /**
     * Where a point goes.
     *
     * @param x in the picture that this map is from
     * @param y in the picture that this map is from
     * @return the same spot in the picture that this map is to
     */
    public Point map(double x, double y) {
        Point flat = homography.map(x, y);
        if (displacement == null) {
            return flat;
        }
        Point added = displacement.at(x, y);
        return new Point(flat.x() + added.x(), flat.y() + added.y());
    }

    /**
     * Whether a point has a place in the picture that this map is to: not so beyond the homography's horizon.
     *
     * @param x in the picture that this map is from
     * @param y in the picture that this map is from
     * @return true on the origin's side of the horizon
     */
    public boolean isInFront(double x, double y) {
        return homography.w(x, y) > 0;
    }

    /**
     * The Jacobian at a point: how small steps here become steps there.
     *
     * @param x in the picture that this map is from
     * @param y in the picture that this map is from
     * @return ∂x'/∂x, ∂x'/∂y, ∂y'/∂x, ∂y'/∂y
     */
    public double[] jacobian(double x, double y) {
        double[] jacobian = homography.jacobian(x, y);
        if (displacement != null) {
            double[] gradient = displacement.gradient(x, y);
            for (int i = 0; i < jacobian.length; i++) {
                jacobian[i] += gradient[i];
            }
        }
        return jacobian;
    }

    /**
     * By how much the map enlarges a small area, negative where it mirrors or folds: the determinant of its Jacobian.
     *
     * @param x in the picture that this map is from
     * @param y in the picture that this map is from
     * @return area there over area here
     */
    public double areaScale(double x, double y) {
        if (displacement == null) {
            return homography.areaScale(x, y);
        }
        double[] j = jacobian(x, y);
        return j[0] * j[3] - j[1] * j[2];
    }

    /**
     * This map along a row of the picture that it is from.
     *
     * @param y the row
     * @return to be moved from pixel to pixel
     */
    public WarpRow row(double y) {
        return new WarpRow(homography, displacement, y);
    }

    /**
     * The map back: the homography's inverse and, if there is a displacement, one that takes it back, sampled finely enough
     * to return a point to within 0.01 px where the displacement is smooth.
     *
     * <p>A displacement that folds has no map back; what is returned there is finite and otherwise undefined.
     */
    public Warp inverse() {
        Warp found = inverse;
        if (found == null) {
            Homography back = homography.inverse();
            found = displacement == null ? of(back) : of(back, InverseDisplacement.of(this, displacement, back));
            inverse = found;
        }
        return found;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Warp warp
                && homography.equals(warp.homography)
                && Objects.equals(displacement, warp.displacement);
    }

    @Override
    public int hashCode() {
        return 31 * homography.hashCode() + Objects.hashCode(displacement);
    }

    @Override
    public String toString() {
        return displacement == null ? homography.toString() : homography + " + " + displacement;
    }
}
