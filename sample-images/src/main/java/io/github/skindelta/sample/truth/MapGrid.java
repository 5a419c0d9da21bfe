package io.github.skindelta.sample.truth;

import io.github.skindelta.sample.camera.Pose;
import io.github.skindelta.sample.chemistry.CieLab;
import io.github.skindelta.sample.chemistry.SkinColour;
import io.github.skindelta.sample.scene.PairSpec;
import io.github.skindelta.sample.skin.SkinState;
import java.awt.geom.Rectangle2D;
import java.util.stream.IntStream;

/** The places at which maps are sampled: a square grid over the before photo. */
final class MapGrid {

    /** Finer than half of the narrowest smoothing: nothing is lost between. */
    static final double STEP_MM = 0.15;

    /**
     * Blood volume fraction of the dermis, natural logarithm, wherever pigment alone is asked for: that of untreated skin of
     * the middle types. Red marks darken red light too, which would make brown spots of them.
     */
    private static final double LN_EVEN_BLOOD = StrictMath.log(0.011);

    private final double step;
    private final int columns;
    private final int rows;
    private final Pose pose;

    /** @param pose of the before photo */
    MapGrid(PairSpec spec, Pose pose) {
        this.step = STEP_MM * spec.pxPerMm();
        this.columns = (int) ((spec.width() - 1) / step) + 1;
        this.rows = (int) ((spec.height() - 1) / step) + 1;
        this.pose = pose;
    }

    int columns() {
        return columns;
    }

    int size() {
        return columns * rows;
    }

    /** Column of the before photo, px. */
    double x(int place) {
        return (place % columns) * step;
    }

    /** Row of the before photo, px. */
    double y(int place) {
        int row = place / columns;
        return row * step;
    }

    /** The whole frame. */
    ColourMap map(SkinState skin, SkinColour colour) {
        ColourMap map = new ColourMap(size());
        IntStream.range(0, rows).parallel().forEach(row -> fill(map, skin, colour, new int[] {row, 0, columns - 1}));
        return map;
    }

    /**
     * The frame on another day of the same skin.
     *
     * @param changed all that is not as in {@code before}, px
     */
    ColourMap map(SkinState skin, SkinColour colour, ColourMap before, Rectangle2D changed) {
        ColourMap map = new ColourMap(
                before.erythema().clone(),
                before.melanin().clone(),
                before.lightness().clone());
        int left = Math.max((int) (changed.getMinX() / step), 0);
        int right = Math.min((int) (changed.getMaxX() / step) + 1, columns - 1);
        int top = Math.max((int) (changed.getMinY() / step), 0);
        int bottom = Math.min((int) (changed.getMaxY() / step) + 1, rows - 1);
        IntStream.rangeClosed(top, bottom)
                .parallel()
                .forEach(row -> fill(map, skin, colour, new int[] {row, left, right}));
        return map;
    }

    private void fill(ColourMap map, SkinState skin, SkinColour colour, int[] rowFromTo) {
        double[] mm = new double[2];
        double[] lnFractions = new double[2];
        float[] rgb = new float[3];
        for (int column = rowFromTo[1]; column <= rowFromTo[2]; column++) {
            int place = rowFromTo[0] * columns + column;
            pose.skinFromPixel(x(place), y(place), mm);
            skin.chromophores(mm[0], mm[1], lnFractions);
            colour.read(lnFractions[0], lnFractions[1], rgb);
            double red = rgb[0] + SkinColour.SURFACE_REFLECTION;
            double green = rgb[1] + SkinColour.SURFACE_REFLECTION;
            double lgRed = StrictMath.log10(red);
            map.erythema()[place] = (float) (100 * (lgRed - StrictMath.log10(green)));
            map.lightness()[place] = (float) CieLab.of(red, green, rgb[2] + SkinColour.SURFACE_REFLECTION)
                    .lightness();
            colour.read(lnFractions[0], LN_EVEN_BLOOD, rgb);
            map.melanin()[place] = (float) (-100 * StrictMath.log10(rgb[0] + SkinColour.SURFACE_REFLECTION));
        }
    }
}
