package io.github.skindelta.comparability.pair;

import io.github.skindelta.comparability.LogGreen;
import io.github.skindelta.comparability.TilePowers;
import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.lighting.SkinPhoto;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.raster.Point;
import io.github.skindelta.raster.TileSpectrum;
import io.github.skindelta.raster.Warp;
import io.github.skindelta.raster.WarpedTile;
import io.github.skindelta.raster.Window;
import java.util.ArrayList;
import java.util.List;

/**
 * The same places of skin in both photos, untouched skin first: as each photo shows them, and the after photo's brought to
 * the before photo's frame. Of photos reduced to about two megapixels.
 *
 * @param tiles the places
 * @param factor by which the photos were reduced
 * @param enlargement pixels of the after photo per pixel of the before photo, on this skin
 */
record SharedTiles(List<Tile> tiles, int factor, double enlargement) {

    /** More do not make a mean noticeably steadier. */
    private static final int MOST = 100;

    /** Fewer are not looked at: the errors of what is judged on them grow too large. */
    static final int FEWEST = 12;

    private static final double LEAST_USABLE = 0.95;

    /** Every so many pixels of a tile are asked whether they are usable. */
    private static final int STRIDE = 4;

    /** Copies the list. */
    SharedTiles {
        tiles = List.copyOf(tiles);
    }

    /**
     * One place.
     *
     * @param before as the before photo shows it
     * @param after as the after photo shows it
     * @param carried the after photo's, in the before photo's frame
     */
    record Tile(TileSpectrum before, TileSpectrum after, TileSpectrum carried) {}

    static SharedTiles of(SkinPair pair) {
        Window window = pair.before().window();
        int factor = LogGreen.factor(window.width(), window.height());
        Warp map = pair.alignment().afterFromBefore();
        List<Window> places = places(untouched(pair), factor);
        if (places.size() < FEWEST) {
            places = places(pair.before().usable(), factor);
        }
        List<Tile> tiles = new ArrayList<>();
        double enlargement = 0;
        int every = Math.max(1, (places.size() + MOST - 1) / MOST);
        for (int i = 0; i < places.size(); i += every) {
            Window place = places.get(i);
            int side = place.width();
            Window here = new Window(place.x() + window.x(), place.y() + window.y(), side, side);
            Point middle = new Point(here.x() + side / 2.0, here.y() + side / 2.0);
            Window there = around(map.map(middle), side, pair.after().window());
            if (fits(there, pair.after())) {
                tiles.add(tile(pair, place, here, there));
                enlargement += Math.sqrt(Math.max(0, map.areaScale(middle.x(), middle.y())));
            }
        }
        return new SharedTiles(tiles, factor, enlargement / Math.max(1, tiles.size()));
    }

    private static Tile tile(SkinPair pair, Window place, Window here, Window there) {
        int factor = here.width() / TileSpectrum.SIDE;
        Plane after = pair.after().linear().green();
        return new Tile(
                LogGreen.spectrum(pair.before().linear().green().cut(place), factor),
                LogGreen.spectrum(after.cut(there), factor),
                LogGreen.spectrum(
                        WarpedTile.of(
                                after, pair.after().window(), pair.alignment().afterFromBefore(), here),
                        factor));
    }

    /** What the targets hold may have changed: its waves are no witness of light and lens. */
    private static Mask untouched(SkinPair pair) {
        Mask reference = PairLook.references(pair);
        return reference.count() > 0 ? reference : pair.before().usable();
    }

    private static List<Window> places(Mask mask, int factor) {
        int side = factor * TileSpectrum.SIDE;
        List<Window> places = new ArrayList<>();
        for (int y = 0; y + side <= mask.height(); y += side) {
            for (int x = 0; x + side <= mask.width(); x += side) {
                if (isInside(mask, x, y, side)) {
                    places.add(new Window(x, y, side, side));
                }
            }
        }
        return places;
    }

    private static boolean isInside(Mask mask, int left, int top, int side) {
        int inside = 0;
        int asked = 0;
        for (int y = top; y < top + side; y += STRIDE) {
            for (int x = left; x < left + side; x += STRIDE) {
                inside += mask.at(x, y) ? 1 : 0;
                asked++;
            }
        }
        return inside > LEAST_USABLE * asked;
    }

    /** In the grid of the after photo's window. */
    private static Window around(Point middle, int side, Window window) {
        int x = (int) Math.round(middle.x() - side / 2.0) - window.x();
        int y = (int) Math.round(middle.y() - side / 2.0) - window.y();
        return new Window(x, y, side, side);
    }

    private static boolean fits(Window tile, SkinPhoto photo) {
        return tile.x() >= 0
                && tile.y() >= 0
                && tile.x() + tile.width() <= photo.window().width()
                && tile.y() + tile.height() <= photo.window().height();
    }

    /** Whether there are enough of them to judge anything by. */
    boolean areEnough() {
        return tiles.size() >= FEWEST;
    }

    /** The waves of the before photo. */
    TilePowers before() {
        return new TilePowers(
                tiles.stream().map(tile -> TilePowers.rings(tile.before())).toList());
    }

    /** The waves of the after photo, in its own pixels. */
    TilePowers after() {
        return new TilePowers(
                tiles.stream().map(tile -> TilePowers.rings(tile.after())).toList());
    }
}
