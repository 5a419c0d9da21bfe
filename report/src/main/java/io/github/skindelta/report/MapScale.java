package io.github.skindelta.report;

import io.github.skindelta.metric.ChangeMap;

/**
 * Steps of colour of a map, alike for more and less, so that equal changes look equally strong.
 *
 * @param end size of change that the last step reaches; 0 where nothing changed
 */
record MapScale(double end) {

    /** Steps to each side: as many as can be told apart. */
    static final int STEPS = 5;

    /** Ends that divide into round steps, for each decade. */
    private static final double[] ROUND = {1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10};

    /** Wide enough for the largest change of a map. */
    static MapScale of(ChangeMap map) {
        double largest = map.changed().stream()
                .mapToDouble(cell -> Math.abs(cell.change()))
                .max()
                .orElse(0);
        return new MapScale(largest == 0 ? 0 : roundedUp(largest));
    }

    private static double roundedUp(double value) {
        double decade = StrictMath.pow(10, Math.floor(StrictMath.log10(value)));
        for (double digits : ROUND) {
            if (digits * decade >= value) {
                return digits * decade;
            }
        }
        return 10 * decade;
    }

    /** Least size of change in a step, 1 to {@link #STEPS}. */
    double from(int step) {
        return end * (step - 1) / STEPS;
    }
}
