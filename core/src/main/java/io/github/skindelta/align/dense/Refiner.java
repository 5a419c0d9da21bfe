package io.github.skindelta.align.dense;

import io.github.skindelta.align.PointPair;
import io.github.skindelta.raster.Homography;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.NodeGrid;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.raster.Point;
import io.github.skindelta.raster.ReducedGrid;
import io.github.skindelta.raster.SamplingGrid;
import io.github.skindelta.raster.ShiftedProducts;
import io.github.skindelta.raster.Warp;
import io.github.skindelta.raster.Window;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes a rough map fine, from coarse to fine scales: at each the before photo is shown in the after photo's light, cells of
 * skin look for their best place around where the map puts them, and a smooth field is fitted to these places.
 */
public final class Refiner {

    /** Scales that are looked at, the finest first. */
    public static final int SCALES = 3;

    /** Nodes along the photo's diagonal: 100 px apart on 1600 × 1200. */
    private static final double NODES = 20;

    /** A cell counts if so much of its neighbourhood is skin in both photos. */
    private static final float LEAST_COVERAGE = 0.35f;

    /** Fewer cells than this carry no field. */
    private static final int FEWEST_CELLS = 12;

    /** Cells a side of the patches that decide whether the skin is the same. */
    private static final int PATCH = 3;

    /** A patch is found if its best place is this near to where the map says, pixels of the finest scale. */
    private static final double FOUND_PX = 1.5;

    private static final List<Pass> PASSES = List.of(
            new Pass(2, 3, 8, 1.5, List.of(new Look(2, 1.2), new Look(1, 0.4))),
            new Pass(1, 3, 8, 2, List.of(new Look(3, 0.1), new Look(1.5, 0.03))),
            new Pass(0, 2, 16, 2, List.of(new Look(2, 0.03), new Look(1, 0.01))),
            new Pass(0, 4, 16, 2, List.of(new Look(1.5, 0.01), new Look(0.8, 0.003))));

    private final Pyramid before;
    private final Pyramid after;
    private final Predicate<Point> isSkin;
    private final NodeGrid nodes;
    private @Nullable Pass prepared;
    private List<Plane> ingredients = List.of();

    /**
     * One look at one scale.
     *
     * @param level of the pyramid
     * @param reach how far cells look, pixels of the level
     * @param cell their side, pixels of the level
     * @param sigma of the band that is compared, pixels of the level
     * @param looks from wide neighbourhoods to narrow ones
     */
    private record Pass(int level, int reach, int cell, double sigma, List<Look> looks) {

        boolean sharesIngredients(@Nullable Pass other) {
            return other != null && other.level == level;
        }
    }

    /**
     * A search and a fit.
     *
     * @param neighbourhood standard deviation of the Gaussian around a cell, cells
     * @param stiffness of the field
     */
    private record Look(double neighbourhood, double stiffness) {}

    private Refiner(Pyramid before, Pyramid after, Window beforeBounds, Predicate<Point> isSkin) {
        this.before = before;
        this.after = after;
        this.isSkin = isSkin;
        double diagonal = Math.hypot(beforeBounds.width(), beforeBounds.height());
        this.nodes = NodeGrid.covering(beforeBounds, diagonal / NODES);
    }

    /**
     * A refiner for two photos.
     *
     * @param before scales of the first
     * @param after scales of the second; its finest about as fine on the skin
     * @param beforeBounds the whole before photo
     * @param isSkin which points of the before photo are to be looked at
     * @return the refiner
     */
    public static Refiner of(Pyramid before, Pyramid after, Window beforeBounds, Predicate<Point> isSkin) {
        return new Refiner(before, after, beforeBounds, isSkin);
    }

    /**
     * Looks once, at the coarsest scale: where cells of skin are by themselves, with no field between them.
     *
     * @param start a rough map
     * @return the best place of each cell around where the map puts it; where the map is far off, any place
     */
    public List<PointPair> look(Homography start) {
        Pass pass = PASSES.get(0);
        return places(fits(pass, Warp.of(start)), pass.looks().get(0), null);
    }

    /**
     * Refines a map.
     *
     * @param start right to about a hundredth of the photo's diagonal
     * @return the fine map; empty where hardly any cell is found
     */
    public Optional<Refinement> refine(Homography start) {
        Warp warp = Warp.of(start);
        Fits fits = fits(PASSES.get(0), warp);
        for (int i = 0; ; i++) {
            Optional<SmoothFit> fit = fitted(fits, start);
            if (fit.isEmpty() || i == PASSES.size() - 1) {
                Fits last = fits;
                return fit.map(field -> refinement(last, field));
            }
            warp = fit.get().warp();
            fits = fits(PASSES.get(i + 1), warp);
        }
    }

    /** The field of one pass, from wide neighbourhoods to narrow ones. */
    private Optional<SmoothFit> fitted(Fits fits, Homography start) {
        SmoothFit fit = null;
        for (Look look : fits.pass().looks()) {
            List<PointPair> places = places(fits, look, fit == null ? null : fit.warp());
            if (places.size() < FEWEST_CELLS) {
                return Optional.empty();
            }
            fit = SmoothFit.of(start, nodes, places, stiffness(fits.pass(), look), leastSigmaPx());
        }
        return Optional.ofNullable(fit);
    }

    /** Rounding of the peaks: 0.05 px of 1600 × 1200. */
    private double leastSigmaPx() {
        return nodes.step() / 2000;
    }

    /** A look's stiffness for its number of points: it is stated for one point a cell of the field's grid. */
    private double stiffness(Pass pass, Look look) {
        double cells = nodes.step() / (grid(pass).factor() * pass.cell());
        return look.stiffness() * cells * cells;
    }

    private ReducedGrid grid(Pass pass) {
        return before.levels().get(pass.level()).grid();
    }

    /**
     * How well cells fit at shifts around a map.
     *
     * @param pass which look
     * @param around the map
     * @param products fits, as logarithms of their odds, up to a factor
     * @param coverage part of each cell that is skin in both photos
     * @param correlation of the light's band with its prediction
     */
    private record Fits(
            Pass pass, Warp around, ShiftedProducts products, ShiftedProducts coverage, double correlation) {}

    private Fits fits(Pass pass, Warp warp) {
        Pyramid.Level here = before.levels().get(pass.level());
        Pyramid.Level there = after.levels().get(pass.level());
        SamplingGrid places = SamplingGrid.of(warp, here.grid(), there.grid());
        Mask shown = places.inside(there.grid(), 2 * pass.sigma() + pass.reach());
        Mask where = Mask.byRows(shown.width(), shown.height(), (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = shown.at(x, y) && isSkin.test(here.grid().full(new Point(x, y)));
            }
        });
        List<Plane> compared = Bands.compared(there.channels().sampledAt(places), pass.sigma());
        if (!pass.sharesIngredients(prepared)) {
            ingredients = Bands.ingredients(here.channels(), pass.sigma());
            prepared = pass;
        }
        List<ShadingTransfer.Prediction> predictions = ShadingTransfer.of(ingredients, compared, where);
        return new Fits(
                pass,
                warp,
                products(pass, predictions, compared, where),
                cover(pass, where),
                predictions.get(0).correlation());
    }

    /** Half the drop of the squared differences from the prediction, each band in units of its own residual variance. */
    private static ShiftedProducts products(
            Pass pass, List<ShadingTransfer.Prediction> predictions, List<Plane> compared, Mask where) {
        List<Supplier<Plane>> planes = new ArrayList<>();
        for (ShadingTransfer.Prediction prediction : predictions) {
            planes.add(() -> masked(prediction.band(), where, 1 / prediction.residualVariance()));
        }
        planes.add(() -> masked(null, where, -0.5));
        planes.add(() -> squares(predictions, compared));
        List<Plane> made = planes.parallelStream().map(Supplier::get).toList();
        List<Plane> moving = new ArrayList<>(compared);
        moving.add(made.get(made.size() - 1));
        return ShiftedProducts.of(made.subList(0, made.size() - 1), moving, pass.reach(), pass.cell());
    }

    private static Plane squares(List<ShadingTransfer.Prediction> predictions, List<Plane> compared) {
        int width = compared.get(0).width();
        float[] values = new float[width];
        return Plane.byRows(width, compared.get(0).height(), (y, row) -> {
            Arrays.fill(row, 0);
            for (int band = 0; band < compared.size(); band++) {
                compared.get(band).copyRow(y, values);
                float weight = (float) (1 / predictions.get(band).residualVariance());
                for (int x = 0; x < width; x++) {
                    row[x] += weight * (values[x] * values[x]);
                }
            }
        });
    }

    private static Plane masked(@Nullable Plane plane, Mask where, double factor) {
        return Plane.byRows(where.width(), where.height(), (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = where.at(x, y) ? (float) (factor * (plane == null ? 1 : plane.at(x, y))) : 0;
            }
        });
    }

    private static ShiftedProducts cover(Pass pass, Mask where) {
        Plane inside = masked(null, where, 1.0 / (pass.cell() * pass.cell()));
        Plane ones = masked(null, Mask.all(where.width(), where.height()), 1);
        return ShiftedProducts.of(List.of(inside), List.of(ones), 0, pass.cell());
    }

    /** Where the cells are in the after photo: uphill from the newest map, or the best place where there is none yet. */
    private List<PointPair> places(Fits fits, Look look, @Nullable Warp newest) {
        ReducedGrid grid = grid(fits.pass());
        ShiftedProducts products = fits.products().widened(look.neighbourhood());
        ShiftedProducts coverage = fits.coverage().widened(look.neighbourhood());
        CellPeaks peaks = new CellPeaks(products);
        List<PointPair> places = new ArrayList<>();
        for (int cell = 0; cell < products.count(); cell++) {
            if (coverage.at(cell, 0, 0) < LEAST_COVERAGE) {
                continue;
            }
            Point middle = products.middle(cell);
            Point spot = grid.full(middle);
            Point start = newest == null ? peaks.best(cell) : shift(fits.around(), newest, spot, grid.factor());
            Point peak = peaks.uphill(cell, start);
            if (peak != null) {
                Point moved = grid.full(new Point(middle.x() + peak.x(), middle.y() + peak.y()));
                places.add(new PointPair(spot, fits.around().map(moved)));
            }
        }
        return places;
    }

    /** The shift of the before photo, pixels of a reduced one, after which one map does what another does without. */
    private static Point shift(Warp from, Warp newest, Point spot, int factor) {
        Point wanted = newest.map(spot);
        Point found = from.map(spot);
        double dx = wanted.x() - found.x();
        double dy = wanted.y() - found.y();
        double[] j = from.jacobian(spot.x(), spot.y());
        double determinant = j[0] * j[3] - j[1] * j[2];
        return new Point(
                (j[3] * dx - j[1] * dy) / determinant / factor, (j[0] * dy - j[2] * dx) / determinant / factor);
    }

    private Refinement refinement(Fits fits, SmoothFit fit) {
        Warp warp = fit.warp();
        List<PointPair> looked = new ArrayList<>();
        List<PointPair> found = new ArrayList<>();
        ReducedGrid grid = grid(fits.pass());
        ShiftedProducts patches = fits.products().grouped(PATCH);
        ShiftedProducts coverage = fits.coverage().grouped(PATCH);
        CellPeaks peaks = new CellPeaks(patches);
        for (int patch = 0; patch < patches.count(); patch++) {
            if (coverage.at(patch, 0, 0) < LEAST_COVERAGE * PATCH * PATCH) {
                continue;
            }
            Point spot = grid.full(patches.middle(patch));
            PointPair pair = new PointPair(spot, warp.map(spot));
            Point expected = shift(fits.around(), warp, spot, grid.factor());
            Point best = peaks.best(patch);
            looked.add(pair);
            if (Math.max(Math.abs(best.x() - expected.x()), Math.abs(best.y() - expected.y())) <= FOUND_PX) {
                found.add(pair);
            }
        }
        return new Refinement(fit, looked, found, fits.correlation());
    }
}
