package io.github.skindelta.calibration;

import io.github.skindelta.colour.LinearRgb;
import io.github.skindelta.raster.Plane;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;

/**
 * What undoes a camera's tone curve and the light's colour, from greys of known reflectance:
 * {@code ln reflectance = gain of the channel + a · x + b · x² + c · x³ + d · x⁴} with {@code x = ln light − middle}, one
 * curve for all channels, by least squares. Beyond the greys it goes on straight.
 *
 * <p>It knows nothing of how light varies over the frame: a card that is lit 5 % more at one end is off by 2 % of its
 * contrast.
 */
public final class CardTone {

    /** A curve of four bends through fewer is drawn by their errors. */
    private static final int FEWEST_GREYS = 5;

    private static final int CHANNELS = 3;

    /** Rendered phones' S-curves leave 1 % of a slope at this degree, 3 % at the third. */
    private static final int DEGREE = 4;

    /** Logarithm of skin's light, about the middle of the greys' 0.03 to 0.9. */
    private static final double MIDDLE = -1.6;

    /** Greys that lie farther from the curve are no card's, or unevenly lit; root mean square, natural logarithm. */
    private static final double MOST_OFF = 0.06;

    /** Slopes of a camera's curve in the middle tones. */
    private static final double FLATTEST = 0.4;

    private static final double STEEPEST = 2.5;

    /** Nodes of the table over light 0 to 1. */
    private static final int NODES = 1 << 14;

    private final double[] coefficients;
    private final double darkest;
    private final double brightest;

    private CardTone(double[] coefficients, double darkest, double brightest) {
        this.coefficients = coefficients;
        this.darkest = darkest;
        this.brightest = brightest;
    }

    /**
     * A grey as photographed.
     *
     * @param patch of the card
     * @param light linear red, green and blue, above 0
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Grey(int patch, double[] light) {}

    /**
     * Fits a curve.
     *
     * @param greys of one photo
     * @return the curve; empty where there are too few greys, or they lie on no curve of a camera
     */
    static Optional<CardTone> of(List<Grey> greys) {
        if (greys.size() < FEWEST_GREYS) {
            return Optional.empty();
        }
        RealMatrix equations = new Array2DRowRealMatrix(CHANNELS * greys.size(), CHANNELS + DEGREE);
        double[] wanted = new double[CHANNELS * greys.size()];
        double darkest = Double.MAX_VALUE;
        double brightest = -Double.MAX_VALUE;
        for (int i = 0; i < wanted.length; i++) {
            Grey grey = greys.get(i / CHANNELS);
            int channel = i % CHANNELS;
            double x = Math.log(grey.light()[channel]) - MIDDLE;
            darkest = Math.min(darkest, x);
            brightest = Math.max(brightest, x);
            equations.setEntry(i, channel, 1);
            for (int power = 1; power <= DEGREE; power++) {
                equations.setEntry(i, CHANNELS - 1 + power, StrictMath.pow(x, power));
            }
            wanted[i] = Math.log(CardColours.linear(grey.patch(), channel));
        }
        ArrayRealVector right = new ArrayRealVector(wanted);
        double[] found = new SingularValueDecomposition(equations)
                .getSolver()
                .solve(right)
                .toArray();
        double off =
                equations.operate(new ArrayRealVector(found)).subtract(right).getNorm() / Math.sqrt(wanted.length);
        CardTone tone = new CardTone(found, darkest, brightest);
        return off <= MOST_OFF && tone.isACameras() ? Optional.of(tone) : Optional.empty();
    }

    private boolean isACameras() {
        for (double x = darkest; x <= brightest; x += (brightest - darkest) / 50) {
            double slope = slope(x);
            if (!(slope >= FLATTEST && slope <= STEEPEST)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Light as an even camera would have it, in the light in which the card's greys are grey, 1 = a perfect white.
     *
     * @param photo linear light of the photo
     * @return the same without tone curve, of the same size
     */
    public LinearRgb undone(LinearRgb photo) {
        return new LinearRgb(undone(photo.red(), 0), undone(photo.green(), 1), undone(photo.blue(), 2));
    }

    /**
     * The same of one channel's light.
     *
     * @param light linear
     * @param channel 0 red, 1 green, 2 blue
     */
    double undone(double light, int channel) {
        return light > 0 ? Math.exp(coefficients[channel] + curve(Math.log(light) - MIDDLE)) : 0;
    }

    /**
     * By what middle tones of a channel are multiplied.
     *
     * @param channel 0 red, 1 green, 2 blue
     * @return natural logarithm
     */
    public double logGain(int channel) {
        return coefficients[channel] - MIDDLE;
    }

    /** How many times as large a small difference of logarithms is without the curve. */
    double slopeAt(double light) {
        return slope(within(Math.log(light) - MIDDLE));
    }

    private Plane undone(Plane plane, int channel) {
        float[] table = new float[NODES + 2];
        for (int i = 0; i < table.length; i++) {
            table[i] = (float) undone((double) i / NODES, channel);
        }
        return Plane.byRows(plane.width(), plane.height(), (y, row) -> {
            plane.copyRow(y, row);
            for (int x = 0; x < row.length; x++) {
                row[x] = row[x] < 1 ? looked(table, row[x]) : (float) undone(row[x], channel);
            }
        });
    }

    private static float looked(float[] table, float light) {
        float node = Math.max(light, 0) * NODES;
        int i = (int) node;
        return table[i] + (node - i) * (table[i + 1] - table[i]);
    }

    private double curve(double x) {
        double inside = within(x);
        double value = 0;
        for (int power = DEGREE; power >= 1; power--) {
            value = (value + coefficients[CHANNELS - 1 + power]) * inside;
        }
        return value + slope(inside) * (x - inside);
    }

    private double slope(double x) {
        double slope = 0;
        for (int power = DEGREE; power >= 1; power--) {
            slope = slope * x + power * coefficients[CHANNELS - 1 + power];
        }
        return slope;
    }

    private double within(double x) {
        return Math.min(Math.max(x, darkest), brightest);
    }
}
