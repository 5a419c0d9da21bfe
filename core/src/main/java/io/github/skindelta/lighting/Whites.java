package io.github.skindelta.lighting;

import io.github.skindelta.calibration.TypicalTone;
import io.github.skindelta.calibration.White;
import io.github.skindelta.colour.LinearRgb;
import io.github.skindelta.raster.Plane;

/**
 * The same white paper in both photos, which stands in where there is no untouched skin: each photo is brought to the light
 * in which the paper is white.
 *
 * @param before in the before photo
 * @param after in the after photo
 */
public record Whites(White before, White after) {

    /** Of matte office paper, as a part of a perfect white: 0.75 to 0.9, so that L* of all skin is off by up to 3. */
    private static final double PAPER = 0.82;

    /** The same without what cameras usually do to contrast. */
    Whites undone() {
        return new Whites(undone(before), undone(after));
    }

    private static White undone(White white) {
        return new White(
                TypicalTone.undone(white.red()), TypicalTone.undone(white.green()), TypicalTone.undone(white.blue()));
    }

    /** How the paper's light differs between the photos. */
    LightMatch match() {
        return new LightMatch(
                LightMatch.Tier.CARD,
                new LightMatch.LogGain(
                        Math.log(after.red() / before.red()),
                        Math.log(after.green() / before.green()),
                        Math.log(after.blue() / before.blue())),
                1,
                LightMatcher.UNKNOWN_SLOPE,
                0);
    }

    /** The before photo's pixels under white light. */
    LinearRgb neutralBefore(LinearRgb photo) {
        return neutral(photo, before);
    }

    /** The after photo's pixels under white light. */
    LinearRgb neutralAfter(LinearRgb photo) {
        return neutral(photo, after);
    }

    private static LinearRgb neutral(LinearRgb photo, White white) {
        return new LinearRgb(
                times(photo.red(), PAPER / white.red()),
                times(photo.green(), PAPER / white.green()),
                times(photo.blue(), PAPER / white.blue()));
    }

    private static Plane times(Plane plane, double factor) {
        return Plane.byRows(plane.width(), plane.height(), (y, row) -> {
            plane.copyRow(y, row);
            for (int x = 0; x < row.length; x++) {
                row[x] *= (float) factor;
            }
        });
    }
}
