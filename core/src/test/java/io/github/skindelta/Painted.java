package io.github.skindelta;

import io.github.skindelta.photo.Photo;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.DoubleUnaryOperator;
import javax.imageio.ImageIO;

/** Photos painted in linear light and stored with 16 bits, so that steps of the encoding are far below any tolerance. */
public final class Painted {

    /** Light forearm, sRGB 189, 160, 141 (METHODS §2), in linear light. */
    private static final double[] FOREARM = {0.508881, 0.351533, 0.266356};

    private Painted() {}

    /** What a pixel shows. */
    @FunctionalInterface
    public interface Scene {
        /**
         * @param x column
         * @param y row
         * @return linear red, green and blue, 0–1
         */
        double[] at(int x, int y);
    }

    /** Forearm with the grain of noise of several widths: each channel varies by some percent, shared and by itself. */
    public static double[] forearm(int x, int y) {
        double shading = 1 + 0.05 * noise(x, y, 13, 1) + 0.04 * noise(x, y, 4, 2);
        return new double[] {
            FOREARM[0] * shading * (1 + 0.006 * noise(x, y, 9, 3)),
            FOREARM[1] * shading * (1 + 0.012 * noise(x, y, 9, 4)),
            FOREARM[2] * shading * (1 + 0.012 * noise(x, y, 9, 5))
        };
    }

    /** A colour times a gain per channel. */
    public static double[] times(double[] rgb, double red, double green, double blue) {
        return new double[] {rgb[0] * red, rgb[1] * green, rgb[2] * blue};
    }

    /** The photo of a scene by a camera that does to contrast what cameras usually do, a 16-bit PNG. */
    public static Photo photo(String name, int width, int height, Scene scene) {
        return photo(name, width, height, scene, Painted::contrasty);
    }

    /** The same by a camera that does nothing to it. */
    public static Photo evenPhoto(String name, int width, int height, Scene scene) {
        return photo(name, width, height, scene, encoded -> encoded);
    }

    private static Photo photo(String name, int width, int height, Scene scene, DoubleUnaryOperator tone) {
        ComponentColorModel colours = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, BufferedImage.OPAQUE, DataBuffer.TYPE_USHORT);
        WritableRaster raster = colours.createCompatibleWritableRaster(width, height);
        int[] codes = new int[3];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double[] rgb = scene.at(x, y);
                for (int channel = 0; channel < 3; channel++) {
                    codes[channel] = (int) Math.round(65535 * tone.applyAsDouble(encoded(rgb[channel])));
                }
                raster.setPixel(x, y, codes);
            }
        }
        return Photo.decode(png(new BufferedImage(colours, raster, false, null)), name);
    }

    /** The picture as the bytes of a PNG. */
    public static byte[] png(BufferedImage picture) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** IEC 61966-2-1. */
    private static double encoded(double linear) {
        double v = Math.min(Math.max(linear, 0), 1);
        return v <= 0.0031308 ? 12.92 * v : 1.055 * Math.pow(v, 1 / 2.4) - 0.055;
    }

    private static double contrasty(double encoded) {
        return encoded + 0.2 * (encoded * encoded * (3 - 2 * encoded) - encoded);
    }

    /** Smooth noise in −1 … 1 on a lattice of this many pixels. */
    public static double noise(int x, int y, int cell, int seed) {
        int column = Math.floorDiv(x, cell);
        int row = Math.floorDiv(y, cell);
        double u = smooth(Math.floorMod(x, cell) / (double) cell);
        double v = smooth(Math.floorMod(y, cell) / (double) cell);
        double above = (1 - u) * lattice(column, row, seed) + u * lattice(column + 1, row, seed);
        double below = (1 - u) * lattice(column, row + 1, seed) + u * lattice(column + 1, row + 1, seed);
        return (1 - v) * above + v * below;
    }

    private static double smooth(double t) {
        return t * t * (3 - 2 * t);
    }

    /** SplitMix64's finaliser. */
    private static double lattice(int column, int row, int seed) {
        long z = 0x9E3779B97F4A7C15L * (column + 0x10001L * row + 0x100000001L * seed);
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return (z >> 10) / (double) (1L << 53);
    }
}
