package io.github.skindelta.certainty;

import io.github.skindelta.lighting.Drift;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * The spread of a reading where nothing changed, carried from patches of untouched skin to the target's size.
 *
 * <p>Patches of several sizes that do not overlap are read like the target, each held out with a margin and the light's drift
 * fitted without it. The logarithm of their root mean square error is a straight line over the logarithm of their area, which
 * says how much less a larger patch scatters: neither as white noise, which falls with the root of the area, nor not at all
 * (METHODS §5). Its value at the target's area is the target's spread.
 *
 * <p>A patch at the frame's edge has skin on one side only: the light there is a guess from afar, while the target's has skin
 * all around. Patches whose prediction is that much worse off are left out where enough others remain.
 */
public final class ReferencePatches {

    /** Sides of patches, cells. */
    private static final int[] SIDES = {1, 2, 3, 4, 6, 8};

    /** Of each size. */
    private static final int MOST = 40;

    /** Fewer patches in all, or of fewer sizes, and the line is a guess. */
    private static final int FEWEST = 12;

    private static final int FEWEST_SIZES = 3;

    /** Of a size: one says nothing of a spread. */
    private static final int FEWEST_OF_A_SIZE = 2;

    /**
     * How many times the target's leverage that of a patch may be. With 2 as with 3.5 the mean detectable change of pigmentation
     * fell by a tenth, and the error followed its standard error more closely in another room (144 unchanged rendered pairs,
     * tuning seeds).
     */
    private static final double MOST_LEVERAGE = 3;

    /** White noise, which no skin falls faster than. */
    private static final double STEEPEST = -0.5;

    /** Against the logarithm of nothing, where two photos are the same bytes. */
    private static final double LEAST = 1e-12;

    /**
     * Patches of one size.
     *
     * @param side cells
     * @param patches at least two
     */
    private record Size(int side, List<Contrast> patches) {

        double logArea() {
            return 2 * StrictMath.log(side);
        }

        double logSpread(double... differences) {
            double sum = 0;
            for (Contrast patch : patches) {
                double error = patch.applied(differences);
                sum += error * error;
            }
            return StrictMath.log(Math.max(sum / patches.size(), LEAST)) / 2;
        }
    }

    private final List<Size> sizes;
    private final double logTargetArea;

    private ReferencePatches(List<Size> sizes, double logTargetArea) {
        this.sizes = sizes;
        this.logTargetArea = logTargetArea;
    }

    /**
     * Patches around a target.
     *
     * @param grid the cells
     * @param drift what the light's difference follows
     * @return empty where there is too little untouched skin for patches of three sizes
     */
    static Optional<ReferencePatches> of(Cells grid, Drift drift) {
        double most = MOST_LEVERAGE * Contrast.leverageAtTarget(grid, drift);
        List<Size> all = new ArrayList<>();
        List<Size> alike = new ArrayList<>();
        for (int side : SIDES) {
            List<Contrast> found = Contrast.patches(grid, side, MOST, drift);
            add(all, side, found);
            add(
                    alike,
                    side,
                    found.stream().filter(patch -> patch.leverage() <= most).toList());
        }
        List<Size> sizes = isEnough(alike) ? alike : all;
        return isEnough(sizes)
                ? Optional.of(new ReferencePatches(
                        sizes, StrictMath.log(Math.max(grid.target().area(), 1))))
                : Optional.empty();
    }

    private static void add(List<Size> sizes, int side, List<Contrast> patches) {
        if (patches.size() >= FEWEST_OF_A_SIZE) {
            sizes.add(new Size(side, patches));
        }
    }

    private static boolean isEnough(List<Size> sizes) {
        return sizes.size() >= FEWEST_SIZES && count(sizes) >= FEWEST;
    }

    private static int count(List<Size> sizes) {
        return sizes.stream().mapToInt(size -> size.patches().size()).sum();
    }

    /**
     * The spread of a reading at the target.
     *
     * @param differences what the reading changed at each cell of the grid; only cells of reference skin are looked at
     * @return standard error, and as degrees of freedom the mean number of patches of a size: all sizes look at the same skin
     */
    Certainty spread(double... differences) {
        double area = mean(Size::logArea);
        double spread = mean(size -> size.logSpread(differences));
        double squares = mean(size -> (size.logArea() - area) * (size.logArea() - area));
        double products = mean(size -> (size.logArea() - area) * (size.logSpread(differences) - spread));
        double slope = Math.min(0, Math.max(STEEPEST, products / squares));
        return new Certainty(
                StrictMath.exp(spread + slope * (logTargetArea - area)),
                (double) count(sizes) / sizes.size(),
                Certainty.Source.REFERENCE_PATCHES);
    }

    /** Mean over the sizes, each weighing as many as its patches. */
    private double mean(ToDoubleFunction<Size> value) {
        double sum = 0;
        for (Size size : sizes) {
            sum += size.patches().size() * value.applyAsDouble(size);
        }
        return sum / count(sizes);
    }
}
