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
     * The same for the median of all the ground that a thing lost: chance averages out over it. Judged against the skin
     * right around the outline, the ground of scars that shrank had -0.04 to 0.09 of the contrast left in rendered pairs in
     * another room, but for narrow pieces, and that of scars that faded 0.12 to 0.48.
     */
    private static final double LEFT_AS_A_WHOLE = 0.11;

    /** The smoothed edge of a thing is no ground that it lost, in smoothing lengths. */
    private static final double EDGE = 2;

    private final ScarSearch here;
    private final Plane contrast;
    private final Mask lost;
    private final Mask inside;
    private final double full;
    private final double none;

    /**
     * @param here the photo
     * @param main the thing's largest outline in it
     * @param outlined samples of the thing in it
     * @param elsewhere where the other photo shows it
     */
    private LostGround(ScarSearch here, Outline main, Mask outlined, Mask elsewhere) {
        this.here = here;
        this.contrast = here.along(main.colour());
        this.lost = elsewhere.and(here.target()).minus(outlined);
        this.inside = lost.minus(Dilation.of(outlined, edge()));
        // What is left of the thing around its outline is no surroundings.
        Mask around = here.around(outlined.or(elsewhere));
        this.none = around.count() == 0 ? main.level() - main.full() / 2 : ScarSearch.median(contrast, around);
        this.full = main.level() + main.full() / 2 - none;
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
        Mask onBefore = outlined(thing.before(), before);
        Mask onAfter = outlined(thing.after(), after);
        Mask wasThere = TravelledMask.of(
                onBefore,
                before.skin().grid(),
                afterFromBefore.inverse(),
                after.skin().grid());
        Mask isThere = TravelledMask.of(
                onAfter, after.skin().grid(), afterFromBefore, before.skin().grid());
        return Math.max(
                new LostGround(after, thing.after().get(0), onAfter, wasThere).inDoubt(),
                new LostGround(before, thing.before().get(0), onBefore, isThere).inDoubt());
    }

    private static Mask outlined(List<Outline> outlines, ScarSearch search) {
        Mask all = Mask.none(search.target().width(), search.target().height());
        for (Outline outline : outlines) {
            all = all.or(outline.placed(all));
        }
        return all;
    }

    private double edge() {
        return EDGE * here.skin().smoothing();
    }

    private double inDoubt() {
        if (inside.count() == 0) {
            return 0;
        }
        if (ScarSearch.median(contrast, inside) > none + LEFT_AS_A_WHOLE * full) {
            // Its own edge is in as much doubt as it is.
            return area(lost.and(Dilation.of(inside, edge())));
        }
        return area(above(none + LEFT * full));
    }

    private Mask above(double least) {
        return Mask.byRows(inside.width(), inside.height(), (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = inside.at(x, y) && contrast.at(x, y) > least;
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
