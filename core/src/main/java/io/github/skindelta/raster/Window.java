package io.github.skindelta.raster;

/**
 * A rectangle of pixels of a photo: columns {@code x … x + width − 1}, rows {@code y … y + height − 1}.
 *
 * @param x first column
 * @param y first row
 * @param width number of columns, at least 1
 * @param height number of rows, at least 1
 */
public record Window(int x, int y, int width, int height) {

    /**
     * @throws IllegalArgumentException if it is empty
     */
    public Window {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("a window of " + width + " × " + height + " pixels is empty");
        }
    }

    /**
     * The whole of a picture.
     *
     * @param width its number of columns
     * @param height its number of rows
     * @return the window from (0, 0)
     */
    public static Window ofSize(int width, int height) {
        return new Window(0, 0, width, height);
    }

    /**
     * This window, wider by a margin on each side, cut at the edges of a picture.
     *
     * @param margin pixels to add on each side, at least 0
     * @param bounds the picture's window; overlaps this one
     * @return the larger window, inside {@code bounds}
     * @throws IllegalArgumentException if nothing is left
     */
    public Window grown(int margin, Window bounds) {
        int left = Math.max(x - margin, bounds.x);
        int top = Math.max(y - margin, bounds.y);
        int right = Math.min(x + width + margin, bounds.x + bounds.width);
        int bottom = Math.min(y + height + margin, bounds.y + bounds.height);
        return new Window(left, top, right - left, bottom - top);
    }

    /**
     * Whether a pixel of the picture lies in this window.
     *
     * @param px column in the picture
     * @param py row in the picture
     * @return true if it does
     */
    public boolean contains(int px, int py) {
        return px >= x && py >= y && px < x + width && py < y + height;
    }
}
