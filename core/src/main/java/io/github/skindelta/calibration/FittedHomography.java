package io.github.skindelta.calibration;

import io.github.skindelta.raster.Homography;
import io.github.skindelta.raster.Point;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/** The homography that takes points to others: exactly where they are four, nearly (least squares of pixels) where they are more. */
final class FittedHomography {

    private FittedHomography() {}

    /**
     * Solves for the map.
     *
     * @param from four points or more, no three of the first four on a line
     * @param to where they go
     * @return the map
     */
    static Homography homography(List<Point> from, List<Point> to) {
        RealMatrix equations = new Array2DRowRealMatrix(2 * from.size(), 8);
        RealVector wanted = new ArrayRealVector(2 * from.size());
        for (int i = 0; i < from.size(); i++) {
            Point f = from.get(i);
            Point t = to.get(i);
            equations.setRow(2 * i, new double[] {f.x(), f.y(), 1, 0, 0, 0, -t.x() * f.x(), -t.x() * f.y()});
            equations.setRow(2 * i + 1, new double[] {0, 0, 0, f.x(), f.y(), 1, -t.y() * f.x(), -t.y() * f.y()});
            wanted.setEntry(2 * i, t.x());
            wanted.setEntry(2 * i + 1, t.y());
        }
        double[] h = new QRDecomposition(equations).getSolver().solve(wanted).toArray();
        return Homography.of(h[0], h[1], h[2], h[3], h[4], h[5], h[6], h[7], 1);
    }
}
