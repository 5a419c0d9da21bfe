package io.github.skindelta.raster;

import java.util.Arrays;

/**
 * A mask grown by a disc, exact: a pixel that is {@code d} rows from the nearest of the mask in its column makes a run of
 * pixels of its row that is as long as the disc is wide there. Linear in the number of pixels.
 */
public final class Dilation {

    /** Rows, more than any picture has; twice as much is still a number. */
    private static final int FAR = 1 << 29;

    private final int radius;
    private final int[] halfWidths;

    /** Half the disc's width so many rows from its middle. */
    private Dilation(double radiusPx) {
        this.radius = (int) radiusPx;
        this.halfWidths = new int[radius + 1];
        double limit = radiusPx * radiusPx;
        for (int row = 0; row <= radius; row++) {
            int half = 0;
            while ((half + 1.0) * (half + 1.0) + (double) row * row <= limit) {
                half++;
            }
            halfWidths[row] = half;
        }
    }

    /**
     * Every pixel within a distance of a mask.
     *
     * @param mask any mask
     * @param radiusPx distance in pixels, at least 0
     * @return the mask and its surroundings
     */
    public static Mask of(Mask mask, double radiusPx) {
        // In no picture is anything farther off than its diagonal.
        double most = Math.min(radiusPx, (double) mask.width() + mask.height());
        Window near = mask.extent().grown((int) most, Window.ofSize(mask.width(), mask.height()));
        return new Dilation(most).grown(mask.cut(near)).placed(near, mask.width(), mask.height());
    }

    private Mask grown(Mask mask) {
        int width = mask.width();
        NearestInColumn nearest = new NearestInColumn(mask);
        boolean[] inside = new boolean[mask.inside.length];
        // Runs that begin at a pixel less runs that ended before it.
        int[] runs = new int[width + 1];
        for (int y = 0; y < mask.height(); y++) {
            Arrays.fill(runs, 0);
            for (int x = 0; x < width; x++) {
                int away = nearest.rowsAway(x, y);
                if (away <= radius) {
                    runs[Math.max(x - halfWidths[away], 0)]++;
                    runs[Math.min(x + halfWidths[away] + 1, width)]--;
                }
            }
            int open = 0;
            for (int x = 0; x < width; x++) {
                open += runs[x];
                inside[y * width + x] = open > 0;
            }
        }
        return new Mask(width, mask.height(), inside);
    }

    /** The nearest pixels of a mask in each column, for rows asked for from the top. */
    private static final class NearestInColumn {
        private final Mask mask;
        private final int[] above;
        private final int[] below;

        NearestInColumn(Mask mask) {
            this.mask = mask;
            this.above = new int[mask.width()];
            this.below = new int[mask.width()];
            Arrays.fill(above, -FAR);
            Arrays.fill(below, -1);
        }

        int rowsAway(int x, int y) {
            if (below[x] < y) {
                below[x] = next(x, y);
            }
            if (below[x] == y) {
                above[x] = y;
            }
            return Math.min(y - above[x], below[x] - y);
        }

        private int next(int x, int from) {
            int width = mask.width();
            for (int i = from * width + x; i < mask.inside.length; i += width) {
                if (mask.inside[i]) {
                    return i / width;
                }
            }
            return FAR;
        }
    }
}
