package io.github.skindelta.metric;

import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.raster.Dilation;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.raster.TravelledMask;
import io.github.skindelta.raster.Warp;
import java.util.List;

/**
 * Ground that a thing holds in one photo and not in the other, although its colour is still there: less than half of the
 * thing's contrast, and yet more than none. Where a faded scar lies on uneven skin, a part of it drops below half.
 */
final class LostGround {

    /** Less than this part of a thing's contrast is none of it. */
    private static final double LEFT = 0.3;

    /**
     * The same for the median of all the ground that a thing lost: chance averages out over it. In rendered pairs in
     * another room the ground of scars that shrank had -0.04 to 0.09 of the contrast left, and that of scars that faded
     * 0.12 to 0.48.
     */
    private static final double LEFT_AS_A_WHOLE = 0.11;

    /** The smoothed edge of a thing is no ground that it lost, in smoothing lengths. */
    private static final double EDGE = 2;

    private final ScarSearch here;
    private final Plane contrast;
    private final Mask outlined;
    private final double least;
    private final double leastAsAWhole;

    private LostGround(ScarSearch here, List<Outline> outlines) {
        Outline main = outlines.get(0);
        this.here = here;
        this.contrast = here.along(main.colour());
        Mask all = Mask.none(here.target().width(), here.target().height());
        for (Outline outline : outlines) {
            all = all.or(outline.placed(all));
        }
        this.outlined = all;
        // The outline is where half of the contrast is left.
        this.least = main.level() - (0.5 - LEFT) * main.full();
        this.leastAsAWhole = main.level() - (0.5 - LEFT_AS_A_WHOLE) * main.full();
    }

    /**
     * How much ground is in doubt.
     *
     * @param thing outlined in both photos
     * @param before the search of the before photo
     * @param after the search of the after photo
     * @param pair the photos
     * @return the larger of what it seems to have lost and gained, in the ruler's unit squared
     */
    static double of(OutlinePair thing, ScarSearch before, ScarSearch after, SkinPair pair) {
        if (thing.before().isEmpty() || thing.after().isEmpty()) {
            return 0;
        }
        Warp afterFromBefore = pair.alignment().afterFromBefore();
        LostGround onBefore = new LostGround(before, thing.before());
        LostGround onAfter = new LostGround(after, thing.after());
        return Math.max(
                onAfter.inDoubt(TravelledMask.of(
                        onBefore.outlined,
                        before.skin().grid(),
                        afterFromBefore.inverse(),
                        after.skin().grid())),
                onBefore.inDoubt(TravelledMask.of(
                        onAfter.outlined,
                        after.skin().grid(),
                        afterFromBefore,
                        before.skin().grid())));
    }

    private double inDoubt(Mask place) {
        Mask lost = place.and(here.target()).minus(outlined);
        double edge = EDGE * here.skin().smoothing();
        Mask inside = lost.minus(Dilation.of(outlined, edge));
        if (inside.count() == 0) {
            return 0;
        }
        if (ScarSearch.median(contrast, inside) > leastAsAWhole) {
            // Its own edge is in as much doubt as it is.
            return area(lost.and(Dilation.of(inside, edge)));
        }
        return area(above(inside));
    }

    private Mask above(Mask ground) {
        return Mask.byRows(ground.width(), ground.height(), (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = ground.at(x, y) && contrast.at(x, y) > least;
            }
        });
    }

    private double area(Mask ground) {
        double sum = 0;
        for (int y = 0; y < ground.height(); y++) {
            for (int x = 0; x < ground.width(); x++) {
                sum += ground.at(x, y) ? here.skin().areas().at(x, y) : 0;
            }
        }
        return sum;
    }
}
