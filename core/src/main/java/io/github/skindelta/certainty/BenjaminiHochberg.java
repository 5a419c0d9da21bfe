package io.github.skindelta.certainty;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * p-values of many questions of which several may well be answered yes: of the answers "yes", not more than a stated part is
 * expected to be chance (Y. Benjamini and Y. Hochberg, J. R. Statist. Soc. B 57, 1995).
 *
 * <p>Holds for independent p-values and for those that depend positively, as those of neighbouring skin do (Benjamini and
 * Yekutieli, Ann. Statist. 29, 2001). What is limited is the mean over many pairs of photos: where errors hang together, most
 * pairs without a change answer no everywhere and a few answer yes in many neighbouring places.
 */
public final class BenjaminiHochberg {

    private BenjaminiHochberg() {}

    /**
     * Adjusts p-values.
     *
     * @param pValues of each question, in [0, 1]
     * @return in the same order, the least false discovery rate at which each is answered yes; in [0, 1]
     */
    public static double[] adjusted(double... pValues) {
        int[] order = IntStream.range(0, pValues.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> pValues[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] adjusted = new double[pValues.length];
        double least = 1;
        for (int rank = order.length; rank > 0; rank--) {
            least = Math.min(least, pValues[order[rank - 1]] * order.length / rank);
            adjusted[order[rank - 1]] = least;
        }
        return adjusted;
    }
}
