package io.github.skindelta.benchmarks.scoreboard.row;

import io.github.skindelta.sample.scene.Scene;

/** Which seeds a board may look at. Whoever changes the pipeline looks at tuning seeds only. */
public enum Seeds {
    /** 1–99. */
    TUNING,
    /** 101 and up. */
    REPORTING;

    /** Multiples of twelve, so that each scene starts with the same skin type and the same half of its stories. */
    private static final int TUNING_SEEDS = 96;

    private static final int APART = 12;
    private static final int REPORTING_APART = 60;

    private static final int PLACES = 1000;

    /** The i-th seed of a scene; scenes start apart, by their names, so that few share skin and pose. */
    long of(Scene scene, int i) {
        int place = Math.floorMod(scene.name().hashCode(), PLACES);
        return this == TUNING
                ? 1 + Math.floorMod(APART * place + i, TUNING_SEEDS)
                : 101L + (long) REPORTING_APART * place + i;
    }

    @Override
    public String toString() {
        return this == TUNING ? "tuning (1–99)" : "reporting (101 and up)";
    }
}
