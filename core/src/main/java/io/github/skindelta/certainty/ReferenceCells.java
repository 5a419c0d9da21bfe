package io.github.skindelta.certainty;

import io.github.skindelta.lighting.Drift;
import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.raster.PatchMeans;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.raster.Window;
import io.github.skindelta.skin.SkinSite;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.math3.stat.descriptive.moment.StandardDeviation;

/** The untouched skin of one site as cells that both photos show, and the spread of readings over it. For one thread. */
public final class ReferenceCells {

    /** Cells across the frame: some 3 mm of a forearm, so that a target holds many and the frame hundreds. */
    private static final int ACROSS = 24;

    /** Cells; fewer scatter by chance alone by a factor of two. */
    public static final int FEWEST = 6;

    private final Cells grid;
    private final PatchMeans before;
    private final PatchMeans after;
    private final Map<Drift, Optional<ReferencePatches>> patches = new EnumMap<>(Drift.class);

    private ReferenceCells(Cells grid, PatchMeans before, PatchMeans after) {
        this.grid = grid;
        this.before = before;
        this.after = after;
    }

    /**
     * The cells of a site.
     *
     * @param pair the photos
     * @param site the target and its reference skin
     * @return the cells
     */
    public static ReferenceCells of(SkinPair pair, SkinSite site) {
        Window window = pair.before().window();
        int side = Math.max(4, (int) Math.ceil(window.width() / (double) ACROSS));
        PatchMeans.Patches squares = new PatchMeans.Patches(window, side);
        PatchMeans before = PatchMeans.of(site.before().reference(), window, squares);
        PatchMeans after = PatchMeans.of(
                site.after().reference(),
                pair.after().window(),
                pair.alignment().afterFromBefore().inverse(),
                squares);
        List<Integer> reference = new ArrayList<>();
        for (int cell = 0; cell < squares.count(); cell++) {
            if (before.isFilled(cell) && after.isFilled(cell)) {
                reference.add(cell);
            }
        }
        return new ReferenceCells(Cells.of(squares, reference, site.before().target()), before, after);
    }

    /** Cells of untouched skin, ascending. */
    public List<Integer> cells() {
        return grid.reference();
    }

    /** Cells in all: the length of a map of differences. */
    public int count() {
        return before.count();
    }

    /**
     * Means over the before photo's cells.
     *
     * @param plane of the before photo's window
     * @return one a cell, 0 where it is not reference skin
     */
    public double[] before(Plane plane) {
        return before.of(plane);
    }

    /**
     * Means over the same skin in the after photo.
     *
     * @param plane of the after photo's window
     * @return one a cell, 0 where it is not reference skin
     */
    public double[] after(Plane plane) {
        return after.of(plane);
    }

    /**
     * The spread of a reading at the target, from its differences on untouched skin. Where that is too little for patches of
     * several sizes it is the spread of single cells, which is wider: a target is larger and scatters less.
     *
     * @param differences one a cell
     * @param drift what of them is light
     * @return standard error, degrees of freedom, and which of the two it is
     */
    public Certainty spread(double[] differences, Drift drift) {
        return patches.computeIfAbsent(drift, kind -> ReferencePatches.of(grid, kind))
                .map(found -> found.spread(differences))
                .orElseGet(() -> ofSingleCells(Certainty.Source.FEW_PATCHES, differences));
    }

    /**
     * The spread of a reading at a single cell, where errors of neighbours do not average out.
     *
     * @param differences one a cell
     * @return standard error and degrees of freedom
     */
    public Certainty spreadOfOne(double... differences) {
        return ofSingleCells(Certainty.Source.REFERENCE_PATCHES, differences);
    }

    private Certainty ofSingleCells(Certainty.Source source, double... differences) {
        double[] values =
                grid.reference().stream().mapToDouble(cell -> differences[cell]).toArray();
        return new Certainty(new StandardDeviation().evaluate(values), Math.max(1, values.length - 1), source);
    }

    /** Whether there is enough untouched skin to say how sure a reading is. */
    public boolean isEnough() {
        return grid.reference().size() >= FEWEST;
    }
}
