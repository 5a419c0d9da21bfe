package io.github.skindelta.sample.camera;

import io.github.skindelta.sample.skin.SkinState;
import java.awt.Rectangle;
import java.util.stream.IntStream;

/** The skin's surface as the pixels of one photo see it: place and height in mm, row by row. */
public final class Surface {

    private final SkinState skin;
    private final Pose pose;
    final int width;
    final int height;
    private final float[] x;
    private final float[] y;
    private final float[] elevation;

    /** The whole frame, pixels. */
    public Surface(SkinState skin, Pose pose, int width, int height) {
        this.skin = skin;
        this.pose = pose;
        this.width = width;
        this.height = height;
        this.x = new float[width * height];
        this.y = new float[width * height];
        this.elevation = new float[width * height];
        ShiftGrid grid = new ShiftGrid(pose, width, height);
        IntStream.range(0, height).parallel().forEach(row -> {
            double[] place = new double[2];
            for (int i = row * width, column = 0; column < width; i++, column++) {
                grid.skinFromPixel(column, row, place);
                x[i] = (float) place[0];
                y[i] = (float) place[1];
                elevation[i] = (float) skin.height(place[0], place[1]);
            }
        });
    }

    private Surface(Surface before, SkinState skin, Rectangle where) {
        this.skin = skin;
        this.pose = before.pose;
        this.width = before.width;
        this.height = before.height;
        this.x = before.x;
        this.y = before.y;
        this.elevation = before.elevation.clone();
        Rectangle inside = where.intersection(new Rectangle(width, height));
        IntStream.range(inside.y, inside.y + inside.height).parallel().forEach(row -> {
            int first = row * width + inside.x;
            for (int i = first; i < first + inside.width; i++) {
                elevation[i] = (float) skin.height(x[i], y[i]);
            }
        });
    }

    /**
     * The same frame on another day.
     *
     * @param changed holds every pixel whose height is not the same
     */
    public Surface on(SkinState day, Rectangle changed) {
        return new Surface(this, day, changed);
    }

    /** What it is the surface of. */
    public SkinState skin() {
        return skin;
    }

    Pose pose() {
        return pose;
    }

    float x(int pixel) {
        return x[pixel];
    }

    float y(int pixel) {
        return y[pixel];
    }

    /** Writes {∂height/∂x, ∂height/∂y, mean curvature in 1/mm}: central differences over neighbouring pixels. */
    void slope(int column, int row, double[] slope) {
        int left = row * width + Math.max(column - 1, 0);
        int right = row * width + Math.min(column + 1, width - 1);
        int up = Math.max(row - 1, 0) * width + column;
        int down = Math.min(row + 1, height - 1) * width + column;
        double xu = x[right] - x[left];
        double yu = y[right] - y[left];
        double xv = x[down] - x[up];
        double yv = y[down] - y[up];
        double hu = elevation[right] - elevation[left];
        double hv = elevation[down] - elevation[up];
        double area = xu * yv - xv * yu;
        slope[0] = (hu * yv - hv * yu) / area;
        slope[1] = (hv * xu - hu * xv) / area;
        float here = elevation[row * width + column];
        slope[2] = 2 * (elevation[left] + elevation[right] + elevation[up] + elevation[down] - 4 * here) / area;
    }
}
