package io.github.skindelta.certainty;

import io.github.skindelta.lighting.Drift;
import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.raster.PatchMeans;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.skin.SkinSite;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One site as small square cells that both photos show: those of the target, and those of its untouched skin, which say how
 * much a single cell differs between the photos where nothing changed.
 */
public final class MapCells {

    /**
     * Cells that are held out in turn, thinned evenly: the root mean square of so many is known to some 10 %, and twice as
     * many take twice as long.
     */
    private static final int MOST = 160;

    /** Fewer say nothing of how far a cell strays by chance. */
    private static final int FEWEST = 24;

    /**
     * Looks that a cell is worth: neighbours see much the same light and blotches. METHODS §5 found 124 patches worth 33.
     */
    private static final double WORTH = 0.25;

    private final Cells reference;
    private final Sides untouched;
    private final Sides treated;
    private final List<Integer> target;

    private MapCells(Cells reference, Sides untouched, Sides treated) {
        this.reference = reference;
        this.untouched = untouched;
        this.treated = treated;
        this.target = treated.cells();
    }

    /** The same skin in the cells of both photos. */
    private record Sides(PatchMeans before, PatchMeans after) {

        List<Integer> cells() {
            return IntStream.range(0, before.count())
                    .filter(cell -> before.isFilled(cell) && after.isFilled(cell))
                    .boxed()
                    .toList();
        }
    }

    /**
     * The cells of a site.
     *
     * @param pair the photos
     * @param site the target and its reference skin
     * @param squares the grid, over the before photo's window
     * @return the cells
     */
    public static MapCells of(SkinPair pair, SkinSite site, PatchMeans.Patches squares) {
        Sides untouched = new Sides(
                PatchMeans.of(site.before().reference(), pair.before().window(), squares),
                PatchMeans.of(
                        site.after().reference(),
                        pair.after().window(),
                        pair.alignment().afterFromBefore().inverse(),
                        squares));
        Sides treated = new Sides(
                PatchMeans.of(site.before().target(), pair.before().window(), squares),
                PatchMeans.of(
                        site.after().target(),
                        pair.after().window(),
                        pair.alignment().afterFromBefore().inverse(),
                        squares));
        Cells reference = Cells.of(squares, untouched.cells(), site.before().target());
        return new MapCells(reference, untouched, treated);
    }

    /** Cells of the target, ascending. */
    public List<Integer> target() {
        return target;
    }

    /** Cells of untouched skin, ascending. */
    public List<Integer> untouched() {
        return reference.reference();
    }

    /**
     * Means over the before photo's cells.
     *
     * @param plane of the before photo's window
     * @return one a cell of target or untouched skin, a cell of both as target; 0 elsewhere
     */
    public double[] before(Plane plane) {
        return together(untouched.before().of(plane), treated.before().of(plane));
    }

    /**
     * Means over the same skin in the after photo.
     *
     * @param plane of the after photo's window
     * @return as {@link #before}
     */
    public double[] after(Plane plane) {
        return together(untouched.after().of(plane), treated.after().of(plane));
    }

    private double[] together(double[] ofUntouched, double... ofTreated) {
        double[] means = ofUntouched.clone();
        target.forEach(cell -> means[cell] = ofTreated[cell]);
        return means;
    }

    /**
     * How far a single cell strays where nothing changed: cells of untouched skin are held out in turn with a margin, as wide
     * as the target makes it, and the light's drift is fitted without them. Not a robust spread: hair, moles and their like
     * lie in the target too.
     *
     * @param differences one a cell; only cells of untouched skin are looked at
     * @param drift what of them is light
     * @return the standard error of one cell of the target; empty where there is too little untouched skin to say
     */
    public Optional<Certainty> spread(double[] differences, Drift drift) {
        List<Contrast> held = Contrast.patches(reference, 1, MOST, drift);
        if (held.size() < FEWEST) {
            return Optional.empty();
        }
        double squares = 0;
        for (Contrast cell : held) {
            double error = cell.applied(differences);
            squares += error * error;
        }
        return Optional.of(new Certainty(
                Math.sqrt(squares / held.size()), WORTH * held.size(), Certainty.Source.REFERENCE_PATCHES));
    }
}
