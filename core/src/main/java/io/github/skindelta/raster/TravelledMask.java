package io.github.skindelta.raster;

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
        return Mask.byRows(here.width(), here.height(), (y, row) -> {
            WarpRow place = thereFromHere.row(here.y() + y);
            for (int x = 0; x < row.length; x++) {
                place.moveTo(here.x() + x);
                if (place.isInFront()) {
                    int tx = (int) Math.round(place.x());
                    int ty = (int) Math.round(place.y());
                    row[x] = thereWindow.contains(tx, ty) && there.at(tx - thereWindow.x(), ty - thereWindow.y());
                }
            }
        });
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
