package io.github.skindelta.calibration;

import io.github.skindelta.Painted;
import io.github.skindelta.photo.Photo;
import io.github.skindelta.raster.Point;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/**
 * Tags on skin before a pinhole camera at 300 mm. The skin is tilted about the picture's horizontal axis, so that in the
 * middle lengths along it are {@code pxPerMm} and across it {@code pxPerMm · cos(tilt)}.
 */
public final class TagPicture {

    /** The first two codes of AprilTag 36h11 (Olson, ICRA 2011), row by row, the highest bit top left, 1 = white. */
    private static final long[] CODES = {0xd5d628584L, 0xd97f18b49L};

    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    private static final double DISTANCE_MM = 300;
    private static final double SIDE_MM = 10;

    /** Eight cells a side, the outer ones black. */
    private static final double CELL_MM = SIDE_MM / 8;

    private static final double[] SKIN = {0.51, 0.35, 0.27};

    /** Samples a side of each pixel. */
    private static final int SAMPLES = 4;

    private final double cosine;
    private final double sine;
    private final double turnCosine;
    private final double turnSine;
    private final double pxPerMm;

    TagPicture(double tiltDegrees, double turnDegrees, double pxPerMm) {
        this.cosine = Math.cos(Math.toRadians(tiltDegrees));
        this.sine = Math.sin(Math.toRadians(tiltDegrees));
        this.turnCosine = Math.cos(Math.toRadians(turnDegrees));
        this.turnSine = Math.sin(Math.toRadians(turnDegrees));
        this.pxPerMm = pxPerMm;
    }

    /** Draws a tag into a picture, square on: 8 × 8 cells and a white surround of one cell, from its top left corner. */
    public static void draw(BufferedImage picture, int left, int top, int cellPx) {
        for (int y = 0; y < 10 * cellPx; y++) {
            for (int x = 0; x < 10 * cellPx; x++) {
                boolean white = isWhite(CODES[0], x / cellPx - 1, y / cellPx - 1);
                picture.setRGB(left + x, top + y, white ? 0xEEEEEE : 0x303030);
            }
        }
    }

    /** Square root of the skin that a pixel in the middle shows. */
    double millimetresPerPixel() {
        return 1 / (pxPerMm * Math.sqrt(cosine));
    }

    Photo withOne() {
        return photo(List.of(new Point(0, 0)));
    }

    Photo withTwo() {
        return photo(List.of(new Point(-15, 0), new Point(15, 0)));
    }

    Photo without() {
        return photo(List.of());
    }

    /** Corners of the one tag, pixels. */
    List<Point> corners() {
        List<Point> corners = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            double u = i % 2 == 0 ? -SIDE_MM / 2 : SIDE_MM / 2;
            double v = i < 2 ? -SIDE_MM / 2 : SIDE_MM / 2;
            double x = turnCosine * u - turnSine * v;
            double y = turnSine * u + turnCosine * v;
            double depth = 1 + y * sine / DISTANCE_MM;
            corners.add(new Point(
                    pxPerMm * x / depth + (WIDTH - 1) / 2.0, pxPerMm * y * cosine / depth + (HEIGHT - 1) / 2.0));
        }
        return corners;
    }

    private Photo photo(List<Point> tags) {
        return Painted.evenPhoto("tag", WIDTH, HEIGHT, (x, y) -> {
            double[] sum = new double[3];
            for (int i = 0; i < SAMPLES * SAMPLES; i++) {
                int column = i % SAMPLES;
                int row = i / SAMPLES;
                double[] light = light(x - 0.5 + (column + 0.5) / SAMPLES, y - 0.5 + (row + 0.5) / SAMPLES, tags);
                for (int channel = 0; channel < 3; channel++) {
                    sum[channel] += light[channel] / (SAMPLES * SAMPLES);
                }
            }
            return sum;
        });
    }

    /** What a ray meets. */
    private double[] light(double px, double py, List<Point> tags) {
        double across = (py - (HEIGHT - 1) / 2.0) / pxPerMm;
        double y = across / (cosine - across * sine / DISTANCE_MM);
        double x = (px - (WIDTH - 1) / 2.0) / pxPerMm * (1 + y * sine / DISTANCE_MM);
        for (int tag = 0; tag < tags.size(); tag++) {
            double dx = x - tags.get(tag).x();
            double dy = y - tags.get(tag).y();
            double u = (turnCosine * dx + turnSine * dy) / CELL_MM + 4;
            double v = (turnCosine * dy - turnSine * dx) / CELL_MM + 4;
            if (Math.min(u, v) > -1.5 && Math.max(u, v) < 9.5) {
                double level = isWhite(CODES[tag], (int) Math.floor(u), (int) Math.floor(v)) ? 0.85 : 0.03;
                return new double[] {level, level, level};
            }
        }
        return SKIN;
    }

    private static boolean isWhite(long code, int column, int row) {
        if (Math.min(column, row) < 0 || Math.max(column, row) > 7) {
            return true;
        }
        if (Math.min(column, row) == 0 || Math.max(column, row) == 7) {
            return false;
        }
        return (code >> (35 - 6 * (row - 1) - (column - 1)) & 1) == 1;
    }
}
