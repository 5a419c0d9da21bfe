package io.github.skindelta.skin;

import io.github.skindelta.align.Alignment;
import io.github.skindelta.colour.LinearRgb;
import io.github.skindelta.failure.NotComparableException;
import io.github.skindelta.failure.Obstacle;
import io.github.skindelta.photo.Photo;
import io.github.skindelta.raster.Dilation;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.TravelledMask;
import io.github.skindelta.raster.Warp;
import io.github.skindelta.raster.Window;
import io.github.skindelta.skin.Place.Hair;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Decides which pixels count: overlap, targets, reference skin, less what either photo excludes.
 *
 * <p>Without a reference of the user's it is the overlap, less every target and a margin of {@value #MARGIN_PERCENT} % of
 * the target's diameter around it. Without a target the target is the overlap, and there is no reference skin.
 */
public final class SkinSelector {

    private static final int MARGIN_PERCENT = 10;
    private static final double LEAST_SHARED_PERCENT = 50;

    /** One 8-bit step of green is 0.6 of the erythema index: fewer pixels do not average it out (METHODS §2). */
    private static final long LEAST_PIXELS = 400;

    private final Photo before;
    private final Photo after;
    private final Window beforeWindow;
    private final Window afterWindow;
    private final Warp afterFromBefore;
    private final Warp beforeFromAfter;
    private final Mask overlap;
    private final Mask afterOverlap;
    private final Map<Exclusion, Mask> excluded;
    private final LinearRgb beforeLinear;
    private final LinearRgb afterLinear;
    private final Drawing drawing;

    /**
     * What the user drew.
     *
     * @param regions on the before photo
     * @param onAfter targets drawn again on the after photo, by the same names; empty to carry them over
     */
    public record Drawing(List<Region> regions, List<Region> onAfter) {
        /** Copies the lists. */
        public Drawing {
            regions = List.copyOf(regions);
            onAfter = List.copyOf(onAfter);
        }

        /** The treated skin. */
        public List<Region> targets() {
            return regions.stream()
                    .filter(region -> region.role() == RegionRole.TARGET)
                    .toList();
        }

        /** Regions of a role that serve a target: those drawn for it, and those drawn for all. */
        List<Region> serving(String target, RegionRole role) {
            return regions.stream()
                    .filter(region -> region.role() == role)
                    .filter(region ->
                            region.forTarget() == null || region.forTarget().equals(target))
                    .toList();
        }
    }

    private SkinSelector(Photo before, Photo after, Alignment alignment, Drawing drawing) {
        this.before = before;
        this.after = after;
        this.drawing = drawing;
        this.afterFromBefore = alignment.afterFromBefore();
        this.beforeFromAfter = afterFromBefore.inverse();
        this.beforeWindow = SharedWindow.of(before.bounds(), afterFromBefore, after.bounds());
        this.afterWindow = SharedWindow.of(after.bounds(), beforeFromAfter, before.bounds());
        this.overlap = shown(beforeWindow, afterFromBefore, after.bounds());
        this.afterOverlap = shown(afterWindow, beforeFromAfter, before.bounds());
        this.beforeLinear = before.linear(beforeWindow);
        this.afterLinear = after.linear(afterWindow);
        this.excluded = excludedInEither();
    }

    /**
     * Selects the pixels of two aligned photos.
     *
     * @param before the before photo
     * @param after the after photo
     * @param alignment the map between them
     * @param drawing what the user drew
     * @return the pixels that count
     * @throws NotComparableException if a target lies outside the overlap, or holds too little usable skin
     * @throws RegionFormatException if a mask image does not have its photo's size, or names do not fit
     */
    public static SkinSelection select(Photo before, Photo after, Alignment alignment, Drawing drawing) {
        return new SkinSelector(before, after, alignment, drawing).selection();
    }

    private SkinSelection selection() {
        Mask usable = overlap.minus(unusable(Exclusion.NOT_SKIN)).minus(drawnOutOfAll());
        List<SkinSite> sites = new ArrayList<>();
        if (drawing.targets().isEmpty()) {
            sites.add(wholeOverlap());
        }
        for (Region target : drawing.targets()) {
            sites.add(site(target));
        }
        return new SkinSelection(
                new SkinView(
                        beforeWindow, beforeLinear, before.capture().traits().chromaStep(), usable),
                new SkinView(afterWindow, afterLinear, after.capture().traits().chromaStep(), onAfter(usable)),
                sites);
    }

    /** Everything that either photo excludes, in the before photo's grid. */
    private Map<Exclusion, Mask> excludedInEither() {
        Mask sample = RegionMask.union(drawing.targets(), before.bounds(), beforeWindow);
        Map<Exclusion, Mask> masks = UnusablePixels.of(before, beforeLinear, beforeWindow, sample);
        Map<Exclusion, Mask> ofAfter = UnusablePixels.of(after, afterLinear, afterWindow, onAfter(sample));
        Iterator<Mask> carried = TravelledMask.of(
                        List.copyOf(ofAfter.values()), afterWindow, afterFromBefore, beforeWindow)
                .iterator();
        ofAfter.keySet().forEach(reason -> masks.merge(reason, carried.next(), Mask::or));
        return masks;
    }

    /** The union of the exclusions but some. */
    private Mask unusable(Exclusion... except) {
        Mask union = Mask.none(beforeWindow.width(), beforeWindow.height());
        for (Map.Entry<Exclusion, Mask> entry : excluded.entrySet()) {
            if (!List.of(except).contains(entry.getKey())) {
                union = union.or(entry.getValue());
            }
        }
        return union;
    }

    private SkinSite wholeOverlap() {
        Mask drawn = overlap.minus(drawn(Region.UNNAMED, RegionRole.EXCLUDE));
        Mask skin = drawn.minus(unusable(Exclusion.DRAWN));
        requireSkin(Region.UNNAMED, skin);
        Mask hair = hair(drawn);
        Mask none = Mask.none(beforeWindow.width(), beforeWindow.height());
        return new SkinSite(
                Region.UNNAMED,
                "overlap",
                "none",
                new Place(skin, none, new Hair(hair, none)),
                new Place(onAfter(skin), onAfter(none), new Hair(onAfter(hair), onAfter(none))),
                null,
                shares(drawn, excluded),
                Map.of());
    }

    private SkinSite site(Region region) {
        Mask drawn = RegionMask.of(region, before.bounds(), beforeWindow);
        Mask whole = RegionMask.of(region, before.bounds(), before.bounds());
        Mask shared = drawn.and(overlap);
        requireShared(region.name(), shared.count(), whole.count());
        Mask taken = drawn(region.name(), RegionRole.EXCLUDE);
        Mask target = shared.minus(taken).minus(unusable(Exclusion.NOT_SKIN));
        requireSkin(region.name(), target);
        Mask around = reference(region.name()).minus(taken);
        Mask reference = around.minus(unusable());
        Place onBefore = new Place(target, reference, new Hair(hair(shared.minus(taken)), hair(around)));
        Map<Exclusion, Mask> counted = new EnumMap<>(excluded);
        counted.remove(Exclusion.NOT_SKIN);
        counted.put(Exclusion.DRAWN, taken);
        boolean isDrawn = !drawing.serving(region.name(), RegionRole.REFERENCE).isEmpty();
        return new SkinSite(
                region.name(),
                region.source(),
                isDrawn ? "drawn" : "surrounding skin",
                onBefore,
                onAfter(region, onBefore, overlap.minus(taken)),
                drawnTwice(region, drawn),
                shares(shared, counted),
                shares(around, excluded));
    }

    private Mask reference(String target) {
        List<Region> references = drawing.serving(target, RegionRole.REFERENCE);
        if (!references.isEmpty()) {
            return RegionMask.union(references, before.bounds(), beforeWindow).and(overlap);
        }
        Mask around = overlap;
        for (Region region : drawing.targets()) {
            Mask mask = RegionMask.of(region, before.bounds(), beforeWindow);
            double diameter = 2 * Math.sqrt(mask.count() / Math.PI);
            around = around.minus(Dilation.of(mask, diameter * MARGIN_PERCENT / 100));
        }
        return around;
    }

    private List<Region> again(Region region) {
        return drawing.onAfter().stream()
                .filter(other -> other.name().equals(region.name()))
                .toList();
    }

    private @Nullable DrawnOutlines drawnTwice(Region region, Mask drawn) {
        List<Region> again = again(region);
        return again.isEmpty() ? null : new DrawnOutlines(drawn, RegionMask.union(again, after.bounds(), afterWindow));
    }

    /** What hair alone makes unusable; it seldom has the colour of skin. */
    private Mask hair(Mask where) {
        return excluded.getOrDefault(Exclusion.HAIR, Mask.none(beforeWindow.width(), beforeWindow.height()))
                .and(where)
                .minus(unusable(Exclusion.HAIR, Exclusion.NOT_SKIN));
    }

    private Place onAfter(Region region, Place place, Mask free) {
        Mask usable = free.minus(unusable(Exclusion.NOT_SKIN));
        List<Region> again = again(region);
        List<Mask> carried = onAfter(List.of(
                again.isEmpty() ? place.target() : usable,
                place.reference(),
                again.isEmpty() ? place.hair().onTarget() : hair(free),
                place.hair().onReference()));
        // The target may have been drawn again.
        Mask drawn = again.isEmpty()
                ? Mask.all(afterWindow.width(), afterWindow.height())
                : RegionMask.union(again, after.bounds(), afterWindow);
        return new Place(
                carried.get(0).and(drawn),
                carried.get(1),
                new Hair(carried.get(2).and(drawn), carried.get(3)));
    }

    private Mask drawn(String target, RegionRole role) {
        return RegionMask.union(drawing.serving(target, role), before.bounds(), beforeWindow);
    }

    /** Exclusions that hold for every target: nothing that is smoothed may draw on them. */
    private Mask drawnOutOfAll() {
        Mask common = drawn(Region.UNNAMED, RegionRole.EXCLUDE);
        if (!drawing.targets().isEmpty()) {
            common = Mask.all(beforeWindow.width(), beforeWindow.height());
            for (Region target : drawing.targets()) {
                common = common.and(drawn(target.name(), RegionRole.EXCLUDE));
            }
        }
        return common;
    }

    private Mask onAfter(Mask mask) {
        return onAfter(List.of(mask)).get(0);
    }

    private List<Mask> onAfter(List<Mask> masks) {
        return TravelledMask.of(masks, beforeWindow, beforeFromAfter, afterWindow).stream()
                .map(mask -> mask.and(afterOverlap))
                .toList();
    }

    private static Mask shown(Window here, Warp thereFromHere, Window there) {
        return TravelledMask.of(Mask.all(there.width(), there.height()), there, thereFromHere, here);
    }

    private static Map<Exclusion, Double> shares(Mask region, Map<Exclusion, Mask> masks) {
        Map<Exclusion, Double> shares = new EnumMap<>(Exclusion.class);
        double count = Math.max(1, region.count());
        masks.forEach(
                (reason, mask) -> shares.put(reason, 100 * region.and(mask).count() / count));
        return shares;
    }

    private static void requireShared(String name, long shared, long whole) {
        double percent = whole == 0 ? 0 : 100.0 * shared / whole;
        if (percent < LEAST_SHARED_PERCENT) {
            throw new NotComparableException(new Obstacle.RegionOutsideOverlap(name, percent, LEAST_SHARED_PERCENT));
        }
    }

    private static void requireSkin(String name, Mask target) {
        if (target.count() < LEAST_PIXELS) {
            throw new NotComparableException(new Obstacle.TooLittleSkin(name, target.count(), LEAST_PIXELS));
        }
    }
}
