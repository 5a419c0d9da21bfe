package io.github.skindelta.lighting;

import io.github.skindelta.colour.LinearRgb;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.raster.Warp;
import io.github.skindelta.raster.WarpRow;
import io.github.skindelta.raster.Window;
import io.github.skindelta.skin.SkinView;

/**
 * Brings the after photo to the before photo's light: each pixel is divided by what the light differs at its skin, and what it
 * then deviates from untouched skin, in logarithms, by the slope between the photos.
 */
final class Relighting {

    /** Far below the first step of an 8-bit photo: black stays black, and has a logarithm. */
    private static final float DARKEST = 1e-7f;

    private final LightMatcher.Result light;
    private final Window fieldWindow;
    private final Warp beforeFromAfter;

    /**
     * @param light what differs
     * @param fieldWindow the part of the before photo over which the field runs from −1 to 1
     * @param beforeFromAfter the map between the photos
     */
    Relighting(LightMatcher.Result light, Window fieldWindow, Warp beforeFromAfter) {
        this.light = light;
        this.fieldWindow = fieldWindow;
        this.beforeFromAfter = beforeFromAfter;
    }

    /** The after photo's pixels in the before photo's light. */
    LinearRgb of(SkinView after) {
        return new LinearRgb(
                undone(after.linear().red(), after.window(), 0),
                undone(after.linear().green(), after.window(), 1),
                undone(after.linear().blue(), after.window(), 2));
    }

    private Plane undone(Plane plane, Window window, int channel) {
        double slope = light.light().slope();
        double level = light.level()[channel] * (1 - 1 / slope);
        return Plane.byRows(plane.width(), plane.height(), (y, row) -> {
            plane.copyRow(y, row);
            WarpRow before = beforeFromAfter.row(window.y() + y);
            for (int x = 0; x < row.length; x++) {
                before.moveTo(window.x() + x);
                double across = within(2 * (before.x() - fieldWindow.x() + 0.5) / fieldWindow.width() - 1);
                double down = within(2 * (before.y() - fieldWindow.y() + 0.5) / fieldWindow.height() - 1);
                double log = Math.log(Math.max(row[x], DARKEST)) - light.field().at(across, down, channel);
                row[x] = (float) Math.exp(level + log / slope);
            }
        });
    }

    /** Beyond the window, where no patch has been seen, the light is taken to stay as at its edge. */
    private static double within(double coordinate) {
        return Math.min(Math.max(coordinate, -1), 1);
    }
}
