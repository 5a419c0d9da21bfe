package io.github.skindelta.raster;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** An immutable set of pixels of a picture or window. */
public final class Mask {

    private final int width;
    private final int height;
    final boolean[] inside;

    /** Found at the first call and the same whenever found. */
    private @Nullable Window extent;

    Mask(int width, int height, boolean[] inside) {
        this.width = width;
        this.height = height;
        this.inside = inside;
    }

    /** Writes one row of a mask. */
    @FunctionalInterface
    public interface RowFiller {
        /**
         * @param y the row, from 0
         * @param row to be filled, one value per column
         */
        void fill(int y, boolean[] row);
    }

    /**
     * A mask made row by row, from the top.
     *
     * @param width columns, at least 1
     * @param height rows, at least 1
     * @param filler writes each row; the row comes cleared
     * @return the mask
     */
    public static Mask byRows(int width, int height, RowFiller filler) {
        boolean[] inside = new boolean[Math.multiplyExact(width, height)];
        boolean[] row = new boolean[width];
        for (int y = 0; y < height; y++) {
            Arrays.fill(row, false);
            filler.fill(y, row);
            System.arraycopy(row, 0, inside, y * width, width);
        }
        return new Mask(width, height, inside);
    }

    /**
     * The mask that holds no pixel.
     *
     * @param width columns
     * @param height rows
     * @return the empty mask
     */
    public static Mask none(int width, int height) {
        return new Mask(width, height, new boolean[Math.multiplyExact(width, height)]);
    }

    /**
     * The mask that holds every pixel.
     *
     * @param width columns
     * @param height rows
     * @return the full mask
     */
    public static Mask all(int width, int height) {
        Mask mask = none(width, height);
        Arrays.fill(mask.inside, true);
        return mask;
    }

    /** Number of columns. */
    public int width() {
        return width;
    }

    /** Number of rows. */
    public int height() {
        return height;
    }

    /**
     * Whether a pixel is inside.
     *
     * @param x column, 0 … width − 1
     * @param y row, 0 … height − 1
     * @return true if it is
     */
    public boolean at(int x, int y) {
        return inside[y * width + x];
    }

    /** Number of pixels inside. */
    public long count() {
        long count = 0;
        for (boolean pixel : inside) {
            if (pixel) {
                count++;
            }
        }
        return count;
    }

    /**
     * Pixels in both.
     *
     * @param other a mask of the same size
     * @return the intersection
     */
    public Mask and(Mask other) {
        requireSameSize(other);
        boolean[] result = new boolean[inside.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = inside[i] && other.inside[i];
        }
        return new Mask(width, height, result);
    }

    /**
     * Pixels in either.
     *
     * @param other a mask of the same size
     * @return the union
     */
    public Mask or(Mask other) {
        requireSameSize(other);
        boolean[] result = new boolean[inside.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = inside[i] || other.inside[i];
        }
        return new Mask(width, height, result);
    }

    /**
     * Pixels of this mask that are not in the other.
     *
     * @param other a mask of the same size
     * @return the difference
     */
    public Mask minus(Mask other) {
        requireSameSize(other);
        boolean[] result = new boolean[inside.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = inside[i] && !other.inside[i];
        }
        return new Mask(width, height, result);
    }

    /**
     * Some of the pixels of this mask.
     *
     * @param wanted tells by a pixel's number among those inside, row by row from 0
     * @return the pixels that are wanted
     */
    public Mask keeping(IntPredicate wanted) {
        boolean[] kept = new boolean[inside.length];
        int number = 0;
        for (int i = 0; i < kept.length; i++) {
            if (inside[i]) {
                kept[i] = wanted.test(number++);
            }
        }
        return new Mask(width, height, kept);
    }

    /**
     * A part of this mask.
     *
     * @param window the part, in this mask's own grid
     * @return mask of the window's size
     */
    public Mask cut(Window window) {
        boolean[] part = new boolean[window.width() * window.height()];
        for (int y = 0; y < window.height(); y++) {
            System.arraycopy(inside, (window.y() + y) * width + window.x(), part, y * window.width(), window.width());
        }
        return new Mask(window.width(), window.height(), part);
    }

    /**
     * A larger mask of which this one is a part.
     *
     * @param window where this mask lies in it; of this mask's size
     * @param fullWidth columns of the larger mask
     * @param fullHeight rows of the larger mask
     * @return the larger mask, empty elsewhere
     */
    public Mask placed(Window window, int fullWidth, int fullHeight) {
        boolean[] full = new boolean[fullWidth * fullHeight];
        for (int y = 0; y < height; y++) {
            System.arraycopy(inside, y * width, full, (window.y() + y) * fullWidth + window.x(), width);
        }
        return new Mask(fullWidth, fullHeight, full);
    }

    /**
     * This mask in a picture reduced by averaging blocks.
     *
     * @param factor side of a block, from 1 to the mask's shorter side
     * @return mask of {@code width / factor} by {@code height / factor}: blocks that are inside altogether
     */
    public Mask reduced(int factor) {
        return byRows(width / factor, height / factor, (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = isInside(x * factor, y * factor, factor);
            }
        });
    }

    /**
     * This mask moved.
     *
     * @param right pixels, may be negative
     * @param down the same
     * @return the moved mask, empty where it moved away
     */
    public Mask shifted(int right, int down) {
        boolean[] moved = new boolean[inside.length];
        int columns = width - Math.abs(right);
        for (int y = Math.max(down, 0); columns > 0 && y < height + Math.min(down, 0); y++) {
            int from = (y - down) * width + Math.max(-right, 0);
            System.arraycopy(inside, from, moved, y * width + Math.max(right, 0), columns);
        }
        return new Mask(width, height, moved);
    }

    private boolean isInside(int left, int top, int side) {
        for (int y = top; y < top + side; y++) {
            for (int i = y * width + left; i < y * width + left + side; i++) {
                if (!inside[i]) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The smallest window that holds every pixel inside; the whole mask where there is none. */
    public Window extent() {
        Window found = extent;
        if (found == null) {
            found = foundExtent();
            extent = found;
        }
        return found;
    }

    private Window foundExtent() {
        int left = width;
        int right = -1;
        int top = height;
        int bottom = -1;
        for (int y = 0; y < height; y++) {
            int first = firstInside(y);
            if (first < width) {
                left = Math.min(left, first);
                right = Math.max(right, lastInside(y));
                top = Math.min(top, y);
                bottom = y;
            }
        }
        return right < 0 ? Window.ofSize(width, height) : new Window(left, top, right - left + 1, bottom - top + 1);
    }

    /** The first column of a row that is inside, {@code width} if none is. */
    private int firstInside(int y) {
        int x = 0;
        while (x < width && !inside[y * width + x]) {
            x++;
        }
        return x;
    }

    private int lastInside(int y) {
        int x = width - 1;
        while (x >= 0 && !inside[y * width + x]) {
            x--;
        }
        return x;
    }

    private void requireSameSize(Mask other) {
        if (width != other.width || height != other.height) {
            throw new IllegalArgumentException(
                    "masks differ in size: %d × %d and %d × %d".formatted(width, height, other.width, other.height));
        }
    }
}
