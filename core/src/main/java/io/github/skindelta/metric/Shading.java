package io.github.skindelta.metric;

import io.github.skindelta.lighting.Drift;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.Plane;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;

/** What a limb's own curve and the lamp make of a plane: the square surface that untouched skin shows. */
final class Shading {

    /** Against a singular fit where the skin lies on a line; far below one place's own weight. */
    private static final double RIDGE = 1e-6;

    private static final Drift SHAPE = Drift.CURVED;

    private Shading() {}

    /**
     * Takes it out.
     *
     * @param plane any
     * @param untouched where the surface is fitted; not empty
     * @return plane − surface, about 0 on untouched skin
     */
    static Plane takenOut(Plane plane, Mask untouched) {
        double[] surface = surface(plane, untouched);
        return Plane.byRows(plane.width(), plane.height(), (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                double[] terms = terms(plane, x, y);
                double height = 0;
                for (int i = 0; i < terms.length; i++) {
                    height += surface[i] * terms[i];
                }
                row[x] = (float) (plane.at(x, y) - height);
            }
        });
    }

    private static double[] surface(Plane plane, Mask untouched) {
        double[][] normal = new double[SHAPE.terms()][SHAPE.terms()];
        double[] wanted = new double[SHAPE.terms()];
        for (int y = 0; y < plane.height(); y++) {
            for (int x = 0; x < plane.width(); x++) {
                if (untouched.at(x, y)) {
                    double[] terms = terms(plane, x, y);
                    for (int a = 0; a < terms.length; a++) {
                        wanted[a] += terms[a] * plane.at(x, y);
                        for (int b = 0; b < terms.length; b++) {
                            normal[a][b] += terms[a] * terms[b];
                        }
                    }
                }
            }
        }
        for (int a = 0; a < SHAPE.terms(); a++) {
            normal[a][a] += RIDGE * normal[0][0];
        }
        return new CholeskyDecomposition(new Array2DRowRealMatrix(normal, false))
                .getSolver()
                .solve(new ArrayRealVector(wanted, false))
                .toArray();
    }

    private static double[] terms(Plane plane, int x, int y) {
        return SHAPE.at(2 * (x + 0.5) / plane.width() - 1, 2 * (y + 0.5) / plane.height() - 1);
    }
}
