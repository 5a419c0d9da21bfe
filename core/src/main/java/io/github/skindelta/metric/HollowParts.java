package io.github.skindelta.metric;

import io.github.skindelta.raster.Dilation;
import io.github.skindelta.raster.Mask;
import java.util.List;

/**
 * What a hollow itself shows, and is no scar of its own: its shadowed edge, which is dark without a colour, and the
 * palest part of it.
 */
final class HollowParts {

    /** How far a hollow's edge reaches beyond its outline, in the smoothing lengths of its search: 2.8 mm. */
    private static final double EDGE = 4;

    /**
     * Redness of a shadow as a part of its density in red: light that is missing dims green little more than red. Shadows of
     * rendered hollows read 0.10–0.30; pigment on skin types I–IV 0.37 and more, on darker skin as little (tuning seeds).
     */
    private static final double COLOURLESS = 0.32;

    /** Shadows of hollows are no deeper, density in red, hundredths of a decade: seen were 7; dark skin's pigment 9 to 23. */
    private static final double DEEPEST = 8;

    /** Least part of a thing that lies in the hollow. */
    private static final double INSIDE = 0.6;

    /** Of a thing without skin to compare it with. */
    private static final ObjectContrast NONE = new ObjectContrast(0, 0, 0, 0);

    private final FoundThings colours;
    private final Mask onBefore;
    private final Mask onAfter;
    private final double reach;

    private HollowParts(FoundThings colours, FoundThings hollows) {
        this.colours = colours;
        this.onBefore = hollows.covered(OutlinePair::before, hollows.before(), colours.before());
        this.onAfter = hollows.covered(OutlinePair::after, hollows.after(), colours.after());
        SkinSamples wide = hollows.before().skin();
        this.reach = EDGE * wide.smoothing() * wide.step();
    }

    /**
     * Takes them out.
     *
     * @param colours things with a colour
     * @param hollows found in the same photos
     * @return the things with a colour that are something else
     */
    static FoundThings takenFrom(FoundThings colours, FoundThings hollows) {
        if (hollows.things().isEmpty() || colours.things().isEmpty()) {
            return colours;
        }
        HollowParts parts = new HollowParts(colours, hollows);
        return new FoundThings(
                colours.before(),
                colours.after(),
                colours.things().stream().filter(thing -> !parts.isPart(thing)).toList());
    }

    private boolean isPart(Thing thing) {
        List<Outline> then = thing.outlines().before();
        List<Outline> now = thing.outlines().after();
        ObjectContrast look = (then.isEmpty() ? thing.after() : thing.before()).orElse(NONE);
        if (look.look() == ObjectContrast.Look.PALE) {
            return part(then, onBefore, colours.before(), 0) > INSIDE
                    || part(now, onAfter, colours.after(), 0) > INSIDE;
        }
        return look.deltaMi() < DEEPEST
                && look.deltaEi() < COLOURLESS * look.deltaMi()
                && (part(then, onBefore, colours.before(), reach) > INSIDE
                        || part(now, onAfter, colours.after(), reach) > INSIDE);
    }

    /** The part of outlines that lies within some distance of hollows. */
    private static double part(List<Outline> outlines, Mask hollows, ScarSearch search, double distance) {
        Mask near = Dilation.of(hollows, distance / search.skin().step());
        long inside = 0;
        long all = 0;
        for (Outline outline : outlines) {
            inside += outline.region().and(near.cut(outline.within())).count();
            all += outline.region().count();
        }
        return all == 0 ? 0 : (double) inside / all;
    }
}
