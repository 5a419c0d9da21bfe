package io.github.skindelta.align;

import io.github.skindelta.raster.Homography;
import io.github.skindelta.raster.Point;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularMatrixException;

/** The affine map through hand-picked landmarks, by least squares: where the search for matches starts. */
final class LandmarkMap {

    private LandmarkMap() {}

    /**
     * Fits the map.
     *
     * @param landmarks at least three, not on a line
     * @return the map, after from before
     * @throws IllegalArgumentException if they lie on a line
     */
    static Homography of(List<PointPair> landmarks) {
        RealMatrix equations = new Array2DRowRealMatrix(landmarks.size(), 3);
        RealMatrix wanted = new Array2DRowRealMatrix(landmarks.size(), 2);
        for (int i = 0; i < landmarks.size(); i++) {
            Point before = landmarks.get(i).before();
            Point after = landmarks.get(i).after();
            equations.setRow(i, new double[] {before.x(), before.y(), 1});
            wanted.setRow(i, new double[] {after.x(), after.y()});
        }
        try {
            double[][] s = new QRDecomposition(equations, 1e-9)
                    .getSolver()
                    .solve(wanted)
                    .getData();
            return Homography.of(s[0][0], s[1][0], s[2][0], s[0][1], s[1][1], s[2][1], 0, 0, 1);
        } catch (SingularMatrixException onALine) {
            throw new IllegalArgumentException(
                    "landmarks: the pairs lie on one line; pick three that form a triangle", onALine);
        }
    }
}
