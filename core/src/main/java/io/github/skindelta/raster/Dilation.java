package io.github.skindelta.raster;

import java.util.Arrays;

/**
 * A mask grown by a disc, exact: a pixel that is {@code d} rows from the nearest of the mask in its column makes a run of
 * pixels of its row that is as long as the disc is wide there. Linear in the number of pixels.
 */
public final class Dilation {

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
        int[] rows = rowsAway(mask);
        boolean[] inside = new boolean[rows.length];
        // Runs that begin at a pixel less runs that ended before it.
        int[] runs = new int[width + 1];
        for (int y = 0; y < mask.height(); y++) {
            Arrays.fill(runs, 0);
            for (int x = 0; x < width; x++) {
                int away = rows[y * width + x];
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

    /** Rows to the nearest pixel of the mask in the same column, by one sweep down and one up; more than the radius is far. */
    private int[] rowsAway(Mask mask) {
        int width = mask.width();
        int[] rows = new int[mask.inside.length];
        for (int i = 0; i < rows.length; i++) {
            int above = i < width ? radius + 1 : rows[i - width] + 1;
            rows[i] = mask.inside[i] ? 0 : above;
        }
        for (int i = rows.length - width - 1; i >= 0; i--) {
            rows[i] = Math.min(rows[i], rows[i + width] + 1);
        }
        return rows;
    }
}
