package io.github.skindelta.metric;

import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.MaskedValues;
import io.github.skindelta.raster.Plane;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.stat.descriptive.rank.Median;

/**
 * How the colour of untouched skin varies: its centre, and the linear map that turns deviations from it into independent
 * ones of standard deviation 1.
 *
 * <p>Robust against spots: the centre is the median, and the covariance is re-estimated on the samples within the 99 %
 * ellipsoid.
 */
final class ColourSpread {

    /** More samples than this do not sharpen the estimate. */
    static final int SAMPLES = 20_000;

    private static final int ROUNDS = 5;

    /** 99 % of a χ² distribution with three degrees of freedom. */
    private static final double WITHIN = 11.345;

    /** Trimming at 99 % shrinks the variances of a normal distribution by this factor. */
    private static final double TRIMMED = 0.9505;

    /** Skin is never as even as this, hundredths of a decade: keeps a painted surface from being divided by nothing. */
    private static final double LEAST_SPREAD = 0.15;

    private final double[] centre;
    private final double[][] whitening;

    private ColourSpread(double[] centre, double[][] whitening) {
        this.centre = centre;
        this.whitening = whitening;
    }

    /**
     * The spread of samples.
     *
     * @param samples one array a dimension, of equal length, three dimensions
     * @return the spread
     */
    static ColourSpread of(double[]... samples) {
        double[] centre = medians(samples);
        double[] spreads = new double[centre.length];
        RealMatrix covariance = new Array2DRowRealMatrix(centre.length, centre.length);
        for (int d = 0; d < centre.length; d++) {
            double middle = centre[d];
            double mad = new Median()
                    .evaluate(Arrays.stream(samples[d])
                            .map(value -> Math.abs(value - middle))
                            .toArray());
            spreads[d] = Math.max(1.4826 * mad, LEAST_SPREAD);
            covariance.setEntry(d, d, spreads[d] * spreads[d]);
        }
        ColourSpread spread = new ColourSpread(centre, whitening(covariance));
        for (int round = 0; round < ROUNDS; round++) {
            spread = new ColourSpread(centre, whitening(spread.covarianceWithin(samples)));
        }
        return spread;
    }

    /**
     * The same spread around another centre.
     *
     * @param samples of the skin whose median is the centre
     * @return the moved spread
     */
    ColourSpread centredOn(double[]... samples) {
        return new ColourSpread(medians(samples), whitening);
    }

    /**
     * Mahalanobis distance of every pixel from the centre.
     *
     * @param colour one plane a dimension
     * @return standard deviations
     */
    Plane distance(List<Plane> colour) {
        Plane first = colour.get(0);
        return Plane.byRows(first.width(), first.height(), (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                double[] deviation = whitened(
                        colour.get(0).at(x, y),
                        colour.get(1).at(x, y),
                        colour.get(2).at(x, y));
                row[x] = (float) Math.sqrt(squaredLength(deviation));
            }
        });
    }

    /**
     * The direction of an object's colour, of length 1 among the independent deviations.
     *
     * @param first along the first of them
     * @param second along the second
     * @param third along the third
     */
    record Direction(double first, double second, double third) {}

    /**
     * The direction of an object's colour.
     *
     * @param colour one plane a dimension
     * @param object the object's pixels, not empty
     * @return the direction from the centre
     */
    Direction direction(List<Plane> colour, Mask object) {
        double[] mean = medians(
                MaskedValues.of(colour.get(0), object, SAMPLES),
                MaskedValues.of(colour.get(1), object, SAMPLES),
                MaskedValues.of(colour.get(2), object, SAMPLES));
        double[] direction = whitened(mean[0], mean[1], mean[2]);
        double length = Math.max(Math.sqrt(squaredLength(direction)), 1e-9);
        return new Direction(direction[0] / length, direction[1] / length, direction[2] / length);
    }

    /**
     * A direction that is known beforehand.
     *
     * @param difference one value a dimension, not all 0
     * @return the direction of that difference
     */
    Direction towards(double... difference) {
        double[] direction = whitened(difference[0] + centre[0], difference[1] + centre[1], difference[2] + centre[2]);
        double length = Math.sqrt(squaredLength(direction));
        return new Direction(direction[0] / length, direction[1] / length, direction[2] / length);
    }

    /**
     * How far every pixel deviates in one direction.
     *
     * @param colour one plane a dimension
     * @param direction from {@link #direction}
     * @return standard deviations, positive that way
     */
    Plane along(List<Plane> colour, Direction direction) {
        Plane first = colour.get(0);
        return Plane.byRows(first.width(), first.height(), (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                double[] deviation = whitened(
                        colour.get(0).at(x, y),
                        colour.get(1).at(x, y),
                        colour.get(2).at(x, y));
                row[x] = (float) (deviation[0] * direction.first()
                        + deviation[1] * direction.second()
                        + deviation[2] * direction.third());
            }
        });
    }

    private double[] whitened(double first, double second, double third) {
        double[] deviation = {first - centre[0], second - centre[1], third - centre[2]};
        double[] whitened = new double[3];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                whitened[row] += whitening[row][column] * deviation[column];
            }
        }
        return whitened;
    }

    private RealMatrix covarianceWithin(double[][] samples) {
        double[][] sums = new double[3][3];
        long count = 0;
        for (int i = 0; i < samples[0].length; i++) {
            if (squaredLength(whitened(samples[0][i], samples[1][i], samples[2][i])) < WITHIN) {
                count++;
                for (int row = 0; row < 3; row++) {
                    for (int column = 0; column < 3; column++) {
                        sums[row][column] += (samples[row][i] - centre[row]) * (samples[column][i] - centre[column]);
                    }
                }
            }
        }
        RealMatrix covariance = new Array2DRowRealMatrix(sums).scalarMultiply(1 / (Math.max(count, 1) * TRIMMED));
        for (int d = 0; d < 3; d++) {
            covariance.addToEntry(d, d, LEAST_SPREAD * LEAST_SPREAD);
        }
        return covariance;
    }

    /** The inverse of the covariance's Cholesky factor. */
    private static double[][] whitening(RealMatrix covariance) {
        RealMatrix factor = new CholeskyDecomposition(covariance, 1e-9, 0).getL();
        return new LUDecomposition(factor).getSolver().getInverse().getData();
    }

    private static double squaredLength(double[] vector) {
        return vector[0] * vector[0] + vector[1] * vector[1] + vector[2] * vector[2];
    }

    private static double[] medians(double[]... samples) {
        double[] medians = new double[samples.length];
        for (int d = 0; d < samples.length; d++) {
            medians[d] = new Median().evaluate(samples[d]);
        }
        return medians;
    }
}
