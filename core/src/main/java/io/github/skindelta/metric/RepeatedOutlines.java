package io.github.skindelta.metric;

import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.raster.GaussianBlur;
import io.github.skindelta.raster.Homography;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.raster.Transplant;
import io.github.skindelta.raster.TravelledMask;
import io.github.skindelta.raster.Warp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    /**
     * By how much one photo may be less sharp than the other, standard deviation in pixels of the coarser one; more than
     * that is seen and said.
     */
    private static final double BLUR_PX = 1.3;

    private static final Warp SAME = Warp.of(Homography.scaling(1));

    private final ScarSearch before;
    private final ScarSearch after;
    private final Warp afterFromBefore;
    private final double blur;

    /**
     * @param before the search of the before photo
     * @param after the search of the after photo
     * @param pair the photos
     */
    RepeatedOutlines(ScarSearch before, ScarSearch after, SkinPair pair) {
        this.before = before;
        this.after = after;
        this.afterFromBefore = pair.alignment().afterFromBefore();
        this.blur = BLUR_PX * pair.before().ruler().perCoarserPixel();
    }

    /**
     * One repeat.
     *
     * @param before in the before photo
     * @param after in the after photo
     */
    record Again(Look before, Look after) {

        double areaChange() {
            return after.area() - before.area();
        }

        /** Natural logarithm of the contrast after over that before; 0 where one of them is gone. */
        double contrastChange() {
            return before.full() > 0 && after.full() > 0 ? Math.log(after.full() / before.full()) : 0;
        }
    }

    /**
     * A thing in one photo of a repeat.
     *
     * @param area of all its outlines
     * @param full their contrast to the skin around, mean over the area
     */
    record Look(double area, double full) {}

    /**
     * Outlines a thing again.
     *
     * @param thing in both photos
     * @param count how often
     * @return that many repeats; none if there is not enough untouched skin
     */
    List<Again> of(OutlinePair thing, int count) {
        List<Again> again = new ArrayList<>();
        List<Known> knownBefore = known(before, thing.before());
        List<Known> knownAfter = known(after, thing.after());
        for (Transplant.Move move : new BorrowedSkin(before, onBefore(thing)).moves(count)) {
            double rim = RIMS[again.size() % RIMS.length];
            // One photo, and then the other, is a little less sharp than it is.
            boolean isBeforeBlurred = again.size() % 2 == 0;
            Repeat repeatBefore = new Repeat(new Transplant(move, SAME, SAME), rim, isBeforeBlurred ? blur : 0);
            Repeat repeatAfter = new Repeat(
                    new Transplant(move, afterFromBefore.inverse(), afterFromBefore), rim, isBeforeBlurred ? 0 : blur);
            again.add(new Again(look(before, knownBefore, repeatBefore), look(after, knownAfter, repeatAfter)));
        }
        return again;
    }

    /**
     * What is other in a repeat.
     *
     * @param borrowed skin whose unevenness is on top
     * @param rim how far inside its outline a thing has its full contrast, in smoothing lengths
     * @param blur standard deviation, in the before photo's ruler's unit
     */
    private record Repeat(Transplant borrowed, double rim, double blur) {}

    /**
     * An outline that is repeated.
     *
     * @param outline as found
     * @param field how far every sample of the photo deviates towards its colour
     */
    private record Known(Outline outline, Plane field) {}

    private static List<Known> known(ScarSearch search, List<Outline> outlines) {
        return outlines.stream()
                .map(outline -> new Known(outline, search.along(outline.colour())))
                .toList();
    }

    private static Look look(ScarSearch search, List<Known> outlines, Repeat repeat) {
        double area = 0;
        double full = 0;
        for (Known known : outlines) {
            Outline outline = known.outline();
            Plane unevenness = repeat.borrowed()
                    .of(known.field(), search.calmReference(), search.skin().grid(), outline.within());
            Plane uneven = Planes.sum(outline.contrast(), unevenness, search.unrest());
            HalfContrast.Contrast contrast = new HalfContrast.Contrast(
                    outline.colour(),
                    GaussianBlur.of(uneven, repeat.blur() / search.skin().step()));
            Optional<Outline> found =
                    new HalfContrast(search.scene(outline.within()), repeat.rim()).again(contrast, outline);
            area += found.map(Outline::area).orElse(0.0);
            full += found.map(seen -> seen.area() * seen.full()).orElse(0.0);
        }
        return new Look(area, area == 0 ? 0 : full / area);
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
