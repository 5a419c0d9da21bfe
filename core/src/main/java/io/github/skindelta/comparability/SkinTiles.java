package io.github.skindelta.comparability;

import io.github.skindelta.photo.Photo;
import io.github.skindelta.raster.TileSpectrum;
import io.github.skindelta.raster.Window;
import io.github.skindelta.skin.SkinInPhoto;
import java.util.ArrayList;
import java.util.List;

/** Tiles of one photo that show nothing but skin; where there are hardly any, tiles of all of it. */
final class SkinTiles {

    /** More tiles do not make a percentile noticeably steadier. */
    private static final int MOST = 100;

    /** Fewer say nothing of a photo. */
    private static final int FEWEST = 6;

    private static final double LEAST_SKIN = 0.95;

    private final Photo photo;
    private final SkinInPhoto skin;
    private final int factor;

    private SkinTiles(Photo photo, SkinInPhoto skin) {
        this.photo = photo;
        this.skin = skin;
        this.factor = LogGreen.factor(photo.width(), photo.height());
    }

    /**
     * The waves of a photo's skin.
     *
     * @return none if the photo is too small for {@value #FEWEST} tiles
     */
    static TilePowers of(Photo photo, SkinInPhoto skin) {
        return new SkinTiles(photo, skin).powers();
    }

    private TilePowers powers() {
        List<Window> all = windows();
        List<Window> shown = all.stream().filter(this::isSkin).toList();
        List<Window> taken = shown.size() < FEWEST ? all : shown;
        int every = Math.max(1, (taken.size() + MOST - 1) / MOST);
        List<double[]> tiles = new ArrayList<>();
        for (int i = 0; taken.size() >= FEWEST && i < taken.size(); i += every) {
            tiles.add(TilePowers.rings(
                    LogGreen.spectrum(photo.linear(taken.get(i)).green(), factor)));
        }
        return new TilePowers(tiles);
    }

    private List<Window> windows() {
        int side = factor * TileSpectrum.SIDE;
        List<Window> windows = new ArrayList<>();
        for (int y = 0; y + side <= photo.height(); y += side) {
            for (int x = 0; x + side <= photo.width(); x += side) {
                windows.add(new Window(x, y, side, side));
            }
        }
        return windows;
    }

    private boolean isSkin(Window tile) {
        int right =
                Math.min((tile.x() + tile.width()) / skin.factor(), skin.skin().width());
        int bottom =
                Math.min((tile.y() + tile.height()) / skin.factor(), skin.skin().height());
        int found = 0;
        int pixels = 0;
        for (int y = tile.y() / skin.factor(); y < bottom; y++) {
            for (int x = tile.x() / skin.factor(); x < right; x++) {
                found += skin.skin().at(x, y) ? 1 : 0;
                pixels++;
            }
        }
        return found > LEAST_SKIN * pixels;
    }
}
