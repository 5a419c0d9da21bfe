package io.github.skindelta.metric;

import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.raster.Homography;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.raster.Transplant;
import io.github.skindelta.raster.TravelledMask;
import io.github.skindelta.raster.Warp;
import java.util.ArrayList;
import java.util.List;

/**
 * A thing outlined again and again, each time with the unevenness of other untouched skin of the same photos on top, and
 * with another idea of what its full contrast is.
 *
 * <p>The same other skin is laid over both photos, as each of them shows it. What does not differ between the photos then
 * moves both outlines alike where the thing is as it was; noise, blur, light and misplacement do differ, as they do on
 * the skin that is borrowed.
 */
final class RepeatedOutlines {

    /** How far inside its outline a thing may have its full contrast, in smoothing lengths. */
    private static final double[] RIMS = {1.5, 2, 2.5};

    private static final Warp SAME = Warp.of(Homography.scaling(1));

    private final ScarSearch before;
    private final ScarSearch after;
    private final Warp afterFromBefore;

    /**
     * @param before the search of the before photo
     * @param after the search of the after photo
     * @param pair the photos
     */
    RepeatedOutlines(ScarSearch before, ScarSearch after, SkinPair pair) {
        this.before = before;
        this.after = after;
        this.afterFromBefore = pair.alignment().afterFromBefore();
    }

    /**
     * Areas of one repeat.
     *
     * @param before in the before photo
     * @param after in the after photo
     */
    record Areas(double before, double after) {}

    /**
     * Outlines a thing again.
     *
     * @param thing in both photos
     * @param count how often
     * @return that many areas; none if there is not enough untouched skin
     */
    List<Areas> of(OutlinePair thing, int count) {
        List<Areas> areas = new ArrayList<>();
        for (Transplant.Move move : new BorrowedSkin(before, onBefore(thing)).moves(count)) {
            double rim = RIMS[areas.size() % RIMS.length];
            areas.add(new Areas(
                    area(before, thing.before(), new Transplant(move, SAME, SAME), rim),
                    area(after, thing.after(), new Transplant(move, afterFromBefore.inverse(), afterFromBefore), rim)));
        }
        return areas;
    }

    private static double area(ScarSearch search, List<Outline> outlines, Transplant borrowed, double rim) {
        double sum = 0;
        for (Outline outline : outlines) {
            Plane unevenness = borrowed.of(
                    search.along(outline.colour()),
                    search.reference(),
                    search.skin().grid(),
                    outline.within());
            HalfContrast.Contrast contrast = new HalfContrast.Contrast(
                    outline.colour(), Planes.sum(outline.contrast(), unevenness, search.unrest()));
            sum += new HalfContrast(search.scene(outline.within()), rim)
                    .again(contrast, outline)
                    .map(Outline::area)
                    .orElse(0.0);
        }
        return sum;
    }

    private Mask onBefore(OutlinePair thing) {
        Mask all = Mask.none(before.target().width(), before.target().height());
        for (Outline outline : thing.before()) {
            all = all.or(outline.placed(all));
        }
        for (Outline outline : thing.after()) {
            all = all.or(TravelledMask.of(
                    outline.placed(after.target()),
                    after.skin().grid(),
                    afterFromBefore,
                    before.skin().grid()));
        }
        return all;
    }
}
