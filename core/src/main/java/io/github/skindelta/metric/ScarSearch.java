package io.github.skindelta.metric;

import io.github.skindelta.raster.ConnectedRegions;
import io.github.skindelta.raster.Dilation;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.MaskedValues;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.raster.Window;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.jspecify.annotations.Nullable;

/**
 * Scars of one photo at one place: parts of the target that stand out from the skin around them, with an edge.
 *
 * <p>The measure of standing out is the spread of untouched skin, or that of the target's own other skin where that is
 * more uneven: a flush is mottled.
 */
final class ScarSearch {

    /** Least area at such a place, as a part of the least area of a scar. */
    private static final double LEAST_LEFT = 0.25;

    /**
     * Least area at such a place, as a part of the place, of what is too small for a scar by itself: a larger place holds more moles
     * and dark blotches, and one of them is not what is left of a scar that has gone.
     */
    private static final double LEAST_OF_PLACE = 0.1;

    /** Least part of what is found at such a place that is on it: what is fainter has not grown as well. */
    private static final double LEAST_THERE = 0.5;

    /**
     * Least part of the contrast that is gained at the edge. Rendered scars gain 0.5–0.65 of it there, and a flush that
     * fades over 5 mm 0.15.
     */
    private static final double LEAST_EDGE = 0.35;

    /** How far inside its outline a scar has its full contrast, in smoothing lengths: 0.7 mm. */
    static final double RIM = 2;

    /** How far a scar may reach beyond its seed, in smoothing lengths. */
    private static final double GROWTH = 10;

    private final SkinSamples skin;
    private final Mask target;
    private final Mask smooth;
    private final Mask calmReference;
    private final List<Plane> deviation;
    private final ColourSpread spread;
    private final Plane distance;
    private final ScarCue cue;
    /** Asked of hollows only. */
    private final @Nullable HollowSigns signs;

    private final double unrest;
    private final double leastArea;
    private final int leastSamples;

    /**
     * Where scars are looked for.
     *
     * @param target samples that a scar may extend to
     * @param reference samples of untouched skin
     * @param standingOut samples that stand out in either photo
     * @param wrinkled samples that a wrinkle darkens: no scar begins there, but it may go on there
     */
    record Where(Mask target, Mask reference, Mask standingOut, Mask wrinkled) {}

    /**
     * @param skin the photo's samples
     * @param where in the photo
     * @param model fixed on the before photo
     */
    ScarSearch(SkinSamples skin, Where where, Scars.Model model) {
        this.skin = skin;
        this.target = where.target();
        this.smooth = where.target().minus(where.wrinkled());
        this.leastArea = model.leastArea();
        this.leastSamples = skin.samples(leastArea);
        LocalColour.Deviation local = LocalColour.of(skin, where.standingOut());
        this.deviation = local.planes();
        this.spread = local.centred(model.reference(), where.reference());
        this.cue = model.cue();
        this.distance = spread.distance(deviation);
        Mask standingOut = Dilation.of(where.standingOut(), 2 * skin.smoothing());
        this.calmReference = where.reference().minus(standingOut);
        this.signs = cue == ScarCue.COLOUR
                ? null
                : new HollowSigns(skin, deviation, calmReference.count() == 0 ? where.reference() : calmReference);
        Mask calm = target.minus(standingOut);
        this.unrest = unrest(calm.count() == 0 ? target : calm, where.reference());
    }

    /** Least contrast of a scar that is found by itself, standard deviations of skin. */
    double detection() {
        return cue.levels().detection();
    }

    /** What a thing looks like that this search found. */
    ObjectContrast.Look look(ObjectContrast contrast) {
        return cue == ScarCue.HOLLOW ? ObjectContrast.Look.HOLLOW : contrast.look();
    }

    /** Error of an area over the spread of its repeats. */
    double ofRepeats() {
        return cue.ofRepeats();
    }

    SkinSamples skin() {
        return skin;
    }

    Mask target() {
        return target;
    }

    /** How uneven the target's other skin is, in that of untouched skin, at least 1. */
    double unrest() {
        return unrest;
    }

    /** Untouched skin without its moles and whatever else stands out. */
    Mask calmReference() {
        return calmReference;
    }

    /** What is smaller does not count, in the ruler's unit squared. */
    double leastArea() {
        return leastArea;
    }

    /** How far every sample of the photo deviates from the skin around it towards a colour. */
    Plane along(ColourSpread.Direction direction) {
        return spread.along(deviation, direction);
    }

    /** The scars that stand out by themselves. */
    List<Outline> scars() {
        Plane measured = cue.measure(spread, deviation);
        double least = cue.levels().seed() * unrest;
        Mask seeds = Mask.byRows(measured.width(), measured.height(), (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = smooth.at(x, y) && measured.at(x, y) > least;
            }
        });
        List<Outline> found = new ArrayList<>();
        for (Mask seed : ConnectedRegions.of(seeds, part -> part.pixels() >= leastSamples / 3)) {
            outlines(seed, cue.direction(spread, spread.direction(deviation, seed))).stream()
                    .filter(outline -> isScar(outline, cue.levels().detection(), 1))
                    .max(Comparator.comparingDouble(Outline::clarity))
                    .filter(outline -> found.stream().noneMatch(other -> overlap(other, outline)))
                    .ifPresent(found::add);
        }
        return found;
    }

    /**
     * A scar at a place where the other photo shows one: less contrast will do.
     *
     * @param place samples of it
     * @param direction its colour
     * @return the scar, if there still is one
     */
    Optional<Outline> at(Mask place, ColourSpread.Direction direction) {
        Mask here = place.and(target);
        if (here.count() == 0) {
            return Optional.empty();
        }
        Plane contrast = spread.along(deviation, direction);
        double middle = median(contrast, here);
        Mask seed = Mask.byRows(here.width(), here.height(), (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = here.at(x, y) && contrast.at(x, y) >= middle;
            }
        });
        // The largest: a mole in a scar has the clearer edge, and what has no edge of its own is none of them.
        return outlines(seed, direction).stream()
                .filter(outline -> isScar(outline, cue.levels().followed(), LEAST_LEFT))
                .filter(outline -> isAt(place, outline) && isMuchOf(place, outline))
                .max(Comparator.comparingDouble(Outline::area));
    }

    /**
     * How far a place stands out from the skin around it.
     *
     * @param place samples, not empty
     * @param direction towards which colour
     * @return standard deviations
     */
    double contrast(Mask place, ColourSpread.Direction direction) {
        Mask here = place.and(skin.usable());
        if (here.count() == 0) {
            return 0;
        }
        Plane contrast = spread.along(deviation, direction);
        Mask around = around(place);
        return around.count() == 0 ? 0 : median(contrast, here) - median(contrast, around);
    }

    /** Skin around a place that its smoothed edge does not reach. */
    Mask around(Mask place) {
        return Dilation.of(place, 4 * skin.smoothing())
                .minus(Dilation.of(place, 2 * skin.smoothing()))
                .and(skin.usable());
    }

    private static boolean isAt(Mask place, Outline outline) {
        return place.cut(outline.within()).and(outline.region()).count()
                >= LEAST_THERE * outline.region().count();
    }

    private boolean isMuchOf(Mask place, Outline outline) {
        return outline.area() >= leastArea || outline.region().count() >= LEAST_OF_PLACE * place.count();
    }

    private boolean isScar(Outline outline, double detection, double size) {
        return outline.full() >= detection * unrest
                && outline.edgeShare() >= LEAST_EDGE
                && outline.area() >= size * leastArea
                && (signs == null || signs.areAllAt(outline));
    }

    private List<Outline> outlines(Mask seed, ColourSpread.Direction direction) {
        Window all = Window.ofSize(seed.width(), seed.height());
        int margin = (int) Math.ceil(GROWTH * skin.smoothing());
        Window window = seed.extent().grown(margin, all);
        List<Outline> found = outlines(seed, window, direction);
        // A scar that reaches the window's edge may go on beyond it.
        for (int round = 0; round < 4 && !areWithin(found, margin / 2, all); round++) {
            window = window.grown(margin, all);
            found = outlines(seed, window, direction);
        }
        return found;
    }

    private List<Outline> outlines(Mask seed, Window window, ColourSpread.Direction direction) {
        List<Plane> part = deviation.stream().map(plane -> plane.cut(window)).toList();
        return new HalfContrast(scene(window), RIM)
                .of(new HalfContrast.Contrast(direction, spread.along(part, direction)), seed.cut(window));
    }

    /** What lies in a window. */
    HalfContrast.Scene scene(Window window) {
        return new HalfContrast.Scene(
                window,
                target.cut(window),
                skin.usable().cut(window),
                skin.areas().cut(window),
                skin.smoothing());
    }

    private static boolean areWithin(List<Outline> outlines, int margin, Window all) {
        return outlines.stream().allMatch(outline -> isWithin(outline, margin, all));
    }

    private static boolean isWithin(Outline outline, int margin, Window all) {
        Window region = outline.region().extent();
        Window window = outline.within();
        boolean left = window.x() == 0 || region.x() >= margin;
        boolean top = window.y() == 0 || region.y() >= margin;
        boolean right =
                window.x() + window.width() == all.width() || region.x() + region.width() <= window.width() - margin;
        boolean bottom = window.y() + window.height() == all.height()
                || region.y() + region.height() <= window.height() - margin;
        return left && top && right && bottom;
    }

    private boolean overlap(Outline a, Outline b) {
        return a.placed(target).and(b.placed(target)).count() > 0;
    }

    private double unrest(Mask calm, Mask reference) {
        return Math.max(1, median(distance, calm) / median(distance, reference));
    }

    static double median(Plane plane, Mask mask) {
        return new Percentile(50).evaluate(MaskedValues.of(plane, mask, ColourSpread.SAMPLES));
    }
}
