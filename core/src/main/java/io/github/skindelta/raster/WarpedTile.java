package io.github.skindelta.raster;

/** A part of another photo in this photo's frame, for comparing structure; resampled, and so not to be measured. */
public final class WarpedTile {

    private WarpedTile() {}

    /**
     * Looks up the pixels of a tile.
     *
     * @param plane a part of the other photo
     * @param there which part it is
     * @param thereFromHere the map between the full photos
     * @param here the tile, in this photo
     * @return plane of the tile's size, bicubic, edges extended
     */
    public static Plane of(Plane plane, Window there, Warp thereFromHere, Window here) {
        return Plane.byRows(here.width(), here.height(), (y, row) -> {
            WarpRow places = thereFromHere.row(here.y() + y);
            for (int x = 0; x < row.length; x++) {
                places.moveTo(here.x() + x);
                row[x] = (float) bicubic(plane, places.x() - there.x(), places.y() - there.y());
            }
        });
    }

    private static double bicubic(Plane plane, double x, double y) {
        int left = (int) Math.floor(Math.min(Math.max(x, 0), plane.width() - 1));
        int top = (int) Math.floor(Math.min(Math.max(y, 0), plane.height() - 1));
        double[] values = new double[4];
        double[] lines = new double[4];
        for (int j = 0; j < 4; j++) {
            int line = Math.min(Math.max(top + j - 1, 0), plane.height() - 1);
            for (int i = 0; i < 4; i++) {
                values[i] = plane.at(Math.min(Math.max(left + i - 1, 0), plane.width() - 1), line);
            }
            lines[j] = CatmullRom.value(values, 0, 1, Math.min(Math.max(x - left, 0), 1));
        }
        return CatmullRom.value(lines, 0, 1, Math.min(Math.max(y - top, 0), 1));
    }
}
