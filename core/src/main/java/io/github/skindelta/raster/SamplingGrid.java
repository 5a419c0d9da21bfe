package io.github.skindelta.raster;

import java.util.stream.IntStream;

/**
 * Where each pixel of a reduced picture lies in a reduced other picture: for looking at one in the frame of the other.
 *
 * <p>For finding an alignment and for people only: resampling smooths, and nothing that is measured may pass through it.
 */
public final class SamplingGrid {

    private final int width;
    private final int height;
    private final float[] xs;
    private final float[] ys;

    private SamplingGrid(int width, int height, float[] xs, float[] ys) {
        this.width = width;
        this.height = height;
        this.xs = xs;
        this.ys = ys;
    }

    /**
     * The places of a picture's pixels in another.
     *
     * @param thereFromHere the map between the full pictures
     * @param here the picture whose pixels are looked up
     * @param there the other
     * @return the places; far outside where the map has none
     */
    public static SamplingGrid of(Warp thereFromHere, ReducedGrid here, ReducedGrid there) {
        float[] xs = new float[here.width() * here.height()];
        float[] ys = new float[xs.length];
        IntStream.range(0, here.height()).parallel().forEach(y -> {
            WarpRow row = thereFromHere.row(here.full(y));
            for (int x = 0, i = y * here.width(); x < here.width(); x++, i++) {
                row.moveTo(here.full(x));
                boolean isThere = row.isInFront();
                xs[i] = isThere ? (float) there.reduced(row.x()) : Float.NEGATIVE_INFINITY;
                ys[i] = isThere ? (float) there.reduced(row.y()) : Float.NEGATIVE_INFINITY;
            }
        });
        return new SamplingGrid(here.width(), here.height(), xs, ys);
    }

    /**
     * Which pixels lie well inside the other picture.
     *
     * @param there the other picture
     * @param marginPx least distance from its edges, pixels of the reduced picture
     * @return mask of this grid's size
     */
    public Mask inside(ReducedGrid there, double marginPx) {
        return Mask.byRows(width, height, (y, row) -> {
            for (int x = 0, i = y * width; x < width; x++, i++) {
                row[x] = xs[i] >= marginPx
                        && ys[i] >= marginPx
                        && xs[i] <= there.width() - 1 - marginPx
                        && ys[i] <= there.height() - 1 - marginPx;
            }
        });
    }

    /**
     * The other picture at this grid's places, bicubic (Catmull–Rom), edges extended.
     *
     * @param there values of the other picture
     * @return plane of this grid's size
     */
    public Plane sample(Plane there) {
        float[] a = new float[4];
        float[] b = new float[4];
        return Plane.byRows(width, height, (y, row) -> {
            for (int x = 0, i = y * width; x < width; x++, i++) {
                float px = Math.min(Math.max(xs[i], 0), there.width() - 1);
                float py = Math.min(Math.max(ys[i], 0), there.height() - 1);
                int left = Math.min((int) px, Math.max(there.width() - 2, 0));
                int top = Math.min((int) py, Math.max(there.height() - 2, 0));
                weigh(px - left, a);
                weigh(py - top, b);
                row[x] = isInterior(left, top, there) ? interior(there, left, top, a, b) : edge(there, left, top, a, b);
            }
        });
    }

    private static void weigh(float t, float... weights) {
        weights[0] = ((-t + 2) * t - 1) * t / 2;
        weights[1] = ((3 * t - 5) * t * t + 2) / 2;
        weights[2] = ((-3 * t + 4) * t + 1) * t / 2;
        weights[3] = (t - 1) * t * t / 2;
    }

    private static boolean isInterior(int left, int top, Plane plane) {
        return left >= 1 && top >= 1 && left + 2 < plane.width() && top + 2 < plane.height();
    }

    private static float interior(Plane plane, int left, int top, float[] a, float[] b) {
        float[] samples = plane.samples;
        float sum = 0;
        for (int j = 0; j < 4; j++) {
            int i = (top + j - 1) * plane.width() + left - 1;
            sum += b[j] * (a[0] * samples[i] + a[1] * samples[i + 1] + a[2] * samples[i + 2] + a[3] * samples[i + 3]);
        }
        return sum;
    }

    private static float edge(Plane plane, int left, int top, float[] a, float[] b) {
        float sum = 0;
        for (int j = 0; j < 4; j++) {
            int y = Math.min(Math.max(top + j - 1, 0), plane.height() - 1);
            for (int i = 0; i < 4; i++) {
                int x = Math.min(Math.max(left + i - 1, 0), plane.width() - 1);
                sum += a[i] * b[j] * plane.at(x, y);
            }
        }
        return sum;
    }
}
