package io.github.skindelta.raster;

import java.util.Arrays;
import java.util.List;

/** A mask of one picture, carried to the grid of another: pixels stay, masks travel. */
public final class TravelledMask {

    private TravelledMask() {}

    /**
     * Carries a mask over: a pixel here is inside if the nearest pixel there is.
     *
     * @param there the mask, in the grid of {@code thereWindow}
     * @param thereWindow the part of the other picture that the mask covers; outside it nothing is inside
     * @param thereFromHere the map between the pictures
     * @param here the part of this picture to make a mask for
     * @return mask of the size of {@code here}
     */
    public static Mask of(Mask there, Window thereWindow, Warp thereFromHere, Window here) {
        return of(List.of(there), thereWindow, thereFromHere, here).get(0);
    }

    /**
     * Carries several masks over at once: finding the way costs more than looking there.
     *
     * @param there the masks, in the grid of {@code thereWindow}
     * @param thereWindow the part of the other picture that the masks cover; outside it nothing is inside
     * @param thereFromHere the map between the pictures
     * @param here the part of this picture to make masks for
     * @return one mask each of the size of {@code here}, in their order
     */
    public static List<Mask> of(List<Mask> there, Window thereWindow, Warp thereFromHere, Window here) {
        int width = here.width();
        boolean[][] insides = new boolean[there.size()][width * here.height()];
        int[] pixels = new int[width];
        for (int y = 0; y < here.height(); y++) {
            find(pixels, thereWindow, thereFromHere.row(here.y() + y), here.x());
            for (int mask = 0; mask < insides.length; mask++) {
                boolean[] from = there.get(mask).inside;
                for (int x = 0, i = y * width; x < width; x++, i++) {
                    insides[mask][i] = pixels[x] >= 0 && from[pixels[x]];
                }
            }
        }
        return Arrays.stream(insides)
                .map(inside -> new Mask(width, here.height(), inside))
                .toList();
    }

    /** Which pixel of a window each pixel of a row is nearest to; −1 for none. */
    private static void find(int[] pixels, Window window, WarpRow place, int first) {
        for (int x = 0; x < pixels.length; x++) {
            place.moveTo(first + x);
            int tx = (int) Math.round(place.x());
            int ty = (int) Math.round(place.y());
            boolean isThere = place.isInFront() && window.contains(tx, ty);
            pixels[x] = isThere ? (ty - window.y()) * window.width() + tx - window.x() : -1;
        }
    }

    /**
     * Carries a mask of samples over: a sample here is inside if the nearest sample there is.
     *
     * @param there the mask, one pixel a sample of {@code theirs}
     * @param theirs samples of the other picture
     * @param thereFromHere the map between the pictures
     * @param here samples of this picture
     * @return one pixel a sample of {@code here}
     */
    public static Mask of(Mask there, SampleGrid theirs, Warp thereFromHere, SampleGrid here) {
        return Mask.byRows(here.columns(), here.rows(), (y, row) -> {
            WarpRow place = thereFromHere.row(here.y(y));
            for (int x = 0; x < row.length; x++) {
                place.moveTo(here.x(x));
                if (place.isInFront()) {
                    double column = theirs.column(place.x());
                    double line = theirs.row(place.y());
                    row[x] = theirs.holds(column, line) && there.at((int) Math.round(column), (int) Math.round(line));
                }
            }
        });
    }
}
