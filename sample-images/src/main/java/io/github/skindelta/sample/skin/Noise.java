package io.github.skindelta.sample.skin;

/**
 * Gradient noise (Perlin 2002, quintic fade): smooth, mean 0, mostly within ±0.6, without a repeat inside a frame.
 */
public final class Noise {

    private static final int DIRECTIONS = 32;
    private static final double[] COSINE = new double[DIRECTIONS];
    private static final double[] SINE = new double[DIRECTIONS];

    static {
        for (int i = 0; i < DIRECTIONS; i++) {
            COSINE[i] = StrictMath.cos(2 * Math.PI * (i + 0.5) / DIRECTIONS);
            SINE[i] = StrictMath.sin(2 * Math.PI * (i + 0.5) / DIRECTIONS);
        }
    }

    private final int seed;

    public Noise(long seed) {
        this.seed = (int) (Hash.mix(seed, 0) >>> 32);
    }

    /** One octave; {@code x} and {@code y} in units of the lattice, 1 ≈ half a wavelength. */
    public double at(double x, double y) {
        int column = (int) Math.floor(x);
        int row = (int) Math.floor(y);
        double u = x - column;
        double v = y - row;
        double fadeU = u * u * u * (u * (u * 6 - 15) + 10);
        double fadeV = v * v * v * (v * (v * 6 - 15) + 10);
        double top = corner(column, row, u, v);
        top += fadeU * (corner(column + 1, row, u - 1, v) - top);
        double bottom = corner(column, row + 1, u, v - 1);
        bottom += fadeU * (corner(column + 1, row + 1, u - 1, v - 1) - bottom);
        return top + fadeV * (bottom - top);
    }

    /** {@code octaves} of noise, each at half the size and {@code persistence} times the height of the one before. */
    public double fractal(double x, double y, int octaves, double persistence) {
        return octaves(x, y, 0, octaves, persistence);
    }

    /** The part of {@link #fractal} from octave {@code first}, counted from 0, up to but without {@code end}. */
    double octaves(double x, double y, int first, int end, double persistence) {
        double sum = 0;
        double height = 1;
        double scale = 1;
        for (int octave = 0; octave < end; octave++) {
            if (octave >= first) {
                sum += height * at(x * scale + 17.3 * octave, y * scale - 9.7 * octave);
            }
            height *= persistence;
            scale *= 2.03;
        }
        return sum;
    }

    private double corner(int column, int row, double u, double v) {
        int hash = (column * 0x9E3779B1) ^ (row * 0x85EBCA77) ^ seed;
        hash = (hash ^ (hash >>> 15)) * 0x2C1B3C6D;
        hash = (hash ^ (hash >>> 12)) * 0x297A2D39;
        int direction = hash >>> 27;
        return COSINE[direction] * u + SINE[direction] * v;
    }
}
