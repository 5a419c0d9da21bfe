package io.github.skindelta.raster;

import org.apache.commons.math3.transform.DftNormalization;
import org.apache.commons.math3.transform.FastFourierTransformer;
import org.apache.commons.math3.transform.TransformType;

/**
 * The waves of a square tile: its two-dimensional Fourier transform, after its mean and slope are taken out and its edges
 * are faded by a Hann window. White noise of standard deviation s has power s² at every frequency.
 */
public final class TileSpectrum {

    /** Side of a tile, pixels. */
    public static final int SIDE = 64;

    /** Number of frequencies. */
    public static final int BINS = SIDE * SIDE;

    /** Sum over a tile of squared distances from its middle, across or down. */
    private static final double SPREAD = BINS * (SIDE * (double) SIDE - 1) / 12;

    private static final double[] WINDOW = hann();

    private final double[][] parts;

    private TileSpectrum(double[][] parts) {
        this.parts = parts;
    }

    /**
     * The waves of a tile.
     *
     * @param tile {@value #SIDE} by {@value #SIDE}
     * @return its spectrum
     */
    public static TileSpectrum of(Plane tile) {
        tile.requireSameSize(SIDE, SIDE);
        double[][] parts = {faded(tile), new double[BINS]};
        double[][] line = new double[2][SIDE];
        for (int i = 0; i < SIDE; i++) {
            transform(parts, line, i * SIDE, 1);
        }
        for (int i = 0; i < SIDE; i++) {
            transform(parts, line, i, SIDE);
        }
        return new TileSpectrum(parts);
    }

    private static double[] faded(Plane tile) {
        double[] trend = trend(tile);
        double[] faded = new double[BINS];
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                double smooth = trend[0] + trend[1] * fromMiddle(x) + trend[2] * fromMiddle(y);
                faded[y * SIDE + x] = (tile.at(x, y) - smooth) * WINDOW[x] * WINDOW[y];
            }
        }
        return faded;
    }

    /** Mean, and slopes across and down, by least squares. */
    private static double[] trend(Plane tile) {
        double[] trend = new double[3];
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                trend[0] += tile.at(x, y) / BINS;
                trend[1] += tile.at(x, y) * fromMiddle(x) / SPREAD;
                trend[2] += tile.at(x, y) * fromMiddle(y) / SPREAD;
            }
        }
        return trend;
    }

    private static double fromMiddle(int index) {
        return index - (SIDE - 1) / 2.0;
    }

    private static void transform(double[][] parts, double[][] line, int from, int stride) {
        for (int i = 0; i < SIDE; i++) {
            line[0][i] = parts[0][from + i * stride];
            line[1][i] = parts[1][from + i * stride];
        }
        FastFourierTransformer.transformInPlace(line, DftNormalization.UNITARY, TransformType.FORWARD);
        for (int i = 0; i < SIDE; i++) {
            parts[0][from + i * stride] = line[0][i];
            parts[1][from + i * stride] = line[1][i];
        }
    }

    /** Its mean square is 1. */
    private static double[] hann() {
        double[] window = new double[SIDE];
        for (int i = 0; i < SIDE; i++) {
            window[i] = (1 - StrictMath.cos(2 * Math.PI * i / SIDE)) / StrictMath.sqrt(1.5);
        }
        return window;
    }

    /**
     * Power at a frequency.
     *
     * @param bin 0 … {@link #BINS} − 1
     * @return squared amplitude
     */
    public double power(int bin) {
        return parts[0][bin] * parts[0][bin] + parts[1][bin] * parts[1][bin];
    }

    /**
     * What this tile and another have in common at a frequency, in step: negative where one is bright and the other dark.
     *
     * @param other a tile of the same place
     * @param bin 0 … {@link #BINS} − 1
     * @return real part of the cross spectrum
     */
    public double common(TileSpectrum other, int bin) {
        return parts[0][bin] * other.parts[0][bin] + parts[1][bin] * other.parts[1][bin];
    }

    /**
     * How fine the waves are.
     *
     * @param bin 0 … {@link #BINS} − 1
     * @return cycles per pixel, 0 to 0.71
     */
    public static double frequency(int bin) {
        return Math.hypot(across(bin), down(bin));
    }

    /**
     * In which direction waves follow each other.
     *
     * @param bin 0 … {@link #BINS} − 1
     * @return radians in [0, π), from x towards y
     */
    public static double direction(int bin) {
        double angle = StrictMath.atan2(down(bin), across(bin));
        double half = angle < 0 ? angle + Math.PI : angle;
        return half < Math.PI ? half : 0;
    }

    private static double across(int bin) {
        return signed(bin % SIDE);
    }

    private static double down(int bin) {
        return signed(bin / SIDE);
    }

    private static double signed(int index) {
        return (index < SIDE / 2 ? index : index - SIDE) / (double) SIDE;
    }
}
