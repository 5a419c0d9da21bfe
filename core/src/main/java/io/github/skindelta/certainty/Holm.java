package io.github.skindelta.certainty;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * p-values of several questions asked of the same photos, so that all of them together err once in twenty times and not each
 * of them (S. Holm, Scand. J. Statist. 6, 1979).
 */
public final class Holm {

    private Holm() {}

    /**
     * Adjusts p-values.
     *
     * @param pValues of each question, in [0, 1]
     * @return in the same order, each at least as large as before and at most 1
     */
    public static double[] adjusted(double... pValues) {
        int[] order = IntStream.range(0, pValues.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> pValues[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] adjusted = new double[pValues.length];
        double largest = 0;
        for (int rank = 0; rank < order.length; rank++) {
            largest = Math.max(largest, Math.min(1, (order.length - rank) * pValues[order[rank]]));
            adjusted[order[rank]] = largest;
        }
        return adjusted;
    }
}
