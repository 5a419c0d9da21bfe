package io.github.skindelta.comparability;

import io.github.skindelta.raster.BlockMean;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.raster.TileSpectrum;

/**
 * Natural logarithm of green light, in which contrast is a difference whatever the exposure. Green has most of what the
 * eye calls brightness and the least noise.
 */
public final class LogGreen {

    /** Darker than this is as good as black, linear light. */
    private static final float DARKEST = 1e-3f;

    private LogGreen() {}

    /**
     * The waves of a tile.
     *
     * @param green linear light, {@value TileSpectrum#SIDE} blocks a side
     * @param factor side of a block, pixels
     * @return spectrum of the logarithm of the blocks' means
     */
    public static TileSpectrum spectrum(Plane green, int factor) {
        Plane mean = factor == 1 ? green : BlockMean.of(green, factor);
        return TileSpectrum.of(Plane.byRows(mean.width(), mean.height(), (y, row) -> {
            mean.copyRow(y, row);
            for (int x = 0; x < row.length; x++) {
                row[x] = (float) StrictMath.log(Math.max(row[x], DARKEST));
            }
        }));
    }

    /**
     * By how much a photo is reduced before its waves are looked at: to two megapixels or somewhat more, so that thresholds
     * mean the same for a photo of 2 and of 50 megapixels of the same skin.
     *
     * @param width of the photo, pixels
     * @param height of the photo, pixels
     * @return side of a block, at least 1
     */
    public static int factor(int width, int height) {
        return (int) Math.max(1, Math.round(Math.sqrt((double) width * height / 2e6)));
    }
}
