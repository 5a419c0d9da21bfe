package io.github.skindelta.certainty;

import io.github.skindelta.lighting.Drift;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The spread of a reading where nothing changed, carried from patches of untouched skin to the target's size and place.
 *
 * <p>Patches of several sizes that do not overlap are read like the target, each held out with a margin and the light's drift
 * fitted without it. What cells of skin have in common with their neighbours decides how much less a larger patch scatters:
 * neither as white noise, nor not at all. That law, a part by itself in each cell and a part that neighbours share out to a
 * range, is fitted to all patches at once; every law counts by how well it explains them, and the target's spread is the
 * mean over the laws (docs/decisions/0009).
 */
public final class ReferencePatches {

    /** Sides of patches, cells. */
    private static final int[] SIDES = {1, 2, 3, 4, 6, 8};

    /** Of each size. */
    private static final int MOST = 40;

    /** Fewer patches in all, or of fewer sizes, and the law is a guess. */
    private static final int FEWEST = 12;

    private static final int FEWEST_SIZES = 3;

    /** Cells. */
    private static final double[] RANGES = {0.7, 1.4, 2.8, 5.6, 11.2};

    /** Part of a cell's variance that it shares with its neighbours. */
    private static final double[] SHARED = {0, 0.05, 0.1, 0.2, 0.35, 0.5, 0.7, 0.85, 1};

    private final List<Contrast> patches;
    private final int sizes;
    private final double[] alone;
    private final double[][] shared;
    private final double aloneAtTarget;
    private final double[] sharedAtTarget;

    private ReferencePatches(Cells grid, List<Contrast> patches, int sizes, Contrast target) {
        this.patches = patches;
        this.sizes = sizes;
        this.alone = patches.stream().mapToDouble(ReferencePatches::alone).toArray();
        this.aloneAtTarget = alone(target);
        this.shared = new double[RANGES.length][];
        this.sharedAtTarget = new double[RANGES.length];
        for (int range = 0; range < RANGES.length; range++) {
            Correlation correlation = new Correlation(grid, RANGES[range]);
            shared[range] = patches.stream().mapToDouble(correlation::variance).toArray();
            sharedAtTarget[range] = correlation.variance(target);
        }
    }

    private static double alone(Contrast contrast) {
        return Arrays.stream(contrast.weights()).map(weight -> weight * weight).sum();
    }

    /**
     * Patches around a target.
     *
     * @param grid the cells
     * @param drift what the light's difference follows
     * @return empty where there is too little untouched skin for patches of three sizes
     */
    public static Optional<ReferencePatches> of(Cells grid, Drift drift) {
        List<Contrast> patches = new ArrayList<>();
        int sizes = 0;
        for (int side : SIDES) {
            List<Contrast> found = Contrast.patches(grid, side, MOST, drift);
            patches.addAll(found);
            sizes += found.size() < 2 ? 0 : 1;
        }
        int[] target = grid.targetCells();
        if (patches.size() < FEWEST || sizes < FEWEST_SIZES || target.length == 0) {
            return Optional.empty();
        }
        double[] shares = Arrays.stream(target).mapToDouble(grid.target()::get).toArray();
        int[] rest = grid.reference().stream().mapToInt(Integer::intValue).toArray();
        return Optional.of(new ReferencePatches(grid, patches, sizes, Contrast.of(grid, target, shares, rest, drift)));
    }

    /**
     * The spread of a reading at the target.
     *
     * @param differences what the reading changed at each cell of the grid; only cells of reference skin are looked at
     * @return standard error and degrees of freedom
     */
    public Certainty spread(double... differences) {
        double[] squares = patches.stream()
                .mapToDouble(patch -> patch.applied(differences))
                .map(error -> error * error)
                .toArray();
        List<Law> laws = new ArrayList<>();
        for (int range = 0; range < RANGES.length; range++) {
            for (double part : SHARED) {
                laws.add(law(range, part, squares));
            }
        }
        double best = laws.stream().mapToDouble(Law::deviance).min().orElseThrow();
        double sum = 0;
        double weights = 0;
        for (Law law : laws) {
            double weight = StrictMath.exp((best - law.deviance()) / 2);
            sum += weight * law.atTarget();
            weights += weight;
        }
        return new Certainty(
                Math.sqrt(sum / weights), (double) patches.size() / sizes, Certainty.Source.REFERENCE_PATCHES);
    }

    /**
     * One law of how errors hang together.
     *
     * @param deviance how badly it explains the patches
     * @param atTarget variance that it expects there
     */
    private record Law(double deviance, double atTarget) {}

    private Law law(int range, double part, double... squares) {
        double scale = 0;
        for (int i = 0; i < squares.length; i++) {
            scale += squares[i] / variance(range, part, i) / squares.length;
        }
        double deviance = 0;
        for (int i = 0; i < squares.length; i++) {
            deviance += StrictMath.log(Math.max(scale * variance(range, part, i), Double.MIN_NORMAL));
        }
        // The sizes look at the same skin: all together they are worth as much as one of them.
        return new Law(deviance / sizes, scale * ((1 - part) * aloneAtTarget + part * sharedAtTarget[range]));
    }

    private double variance(int range, double part, int patch) {
        return (1 - part) * alone[patch] + part * shared[range][patch];
    }
}
