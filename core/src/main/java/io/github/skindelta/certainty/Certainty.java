package io.github.skindelta.certainty;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * How sure one number is, by Student's t: a standard error and what it was estimated from.
 *
 * @param standardError of the number, in its unit, at least 0
 * @param degreesOfFreedom how many independent looks the standard error is worth, at least 1
 * @param source what it was estimated from
 * @param shared part of the standard error, in square, that further photos of the same sessions share and therefore cannot
 *     show; at most all of it
 */
public record Certainty(double standardError, double degreesOfFreedom, Source source, double shared) {

    /** What a standard error was estimated from. */
    public enum Source {
        /** The same reading on patches of untouched skin, which did not change. */
        REFERENCE_PATCHES("reference-patches"),
        /** Too few such patches for their sizes to be compared: the spread of single small ones, a wider tier. */
        FEW_PATCHES("few-patches"),
        /** No untouched skin: white paper stands in, and what light on paper and on skin usually differ by. */
        CARD("card"),
        /** Further photos of the sessions. */
        REPLICATES("replicates"),
        /** The object found again under other noise, blur, position and threshold. */
        REPEATED_SEGMENTATION("repeated-segmentation");

        private final String code;

        Source(String code) {
            this.code = code;
        }

        /** Stable name, lower case with hyphens. */
        public String code() {
            return code;
        }
    }

    /** Two-sided 5 %. */
    private static final double TAIL = 0.025;

    /**
     * @throws IllegalArgumentException if a number is not finite or out of range
     */
    public Certainty {
        if (!(shared >= 0) || shared > standardError) {
            throw new IllegalArgumentException("shared " + shared + " of a standard error of " + standardError);
        }
        if (!(standardError >= 0) || Double.isInfinite(standardError) || !(degreesOfFreedom >= 1)) {
            throw new IllegalArgumentException(
                    "standard error " + standardError + ", degrees of freedom " + degreesOfFreedom);
        }
    }

    /**
     * One of which further photos show everything.
     *
     * @param standardError of the number, in its unit, at least 0
     * @param degreesOfFreedom how many independent looks the standard error is worth, at least 1
     * @param source what it was estimated from
     * @throws IllegalArgumentException if a number is not finite or out of range
     */
    public Certainty(double standardError, double degreesOfFreedom, Source source) {
        this(standardError, degreesOfFreedom, source, 0);
    }

    /**
     * How sure a multiple of the number is.
     *
     * @param factor at least 0
     * @return the same with that multiple of the standard error
     */
    public Certainty times(double factor) {
        return new Certainty(factor * standardError, degreesOfFreedom, source, factor * shared);
    }

    /** Half of the 95 % interval: {@code t(0.975, degreesOfFreedom) · standardError}; of a change, the least that counts as one. */
    public double halfWidth95() {
        return TDistribution.of(degreesOfFreedom).inverseSurvivalProbability(TAIL) * standardError;
    }

    /**
     * The chance of a number at least this far from 0 where the true one is 0.
     *
     * @param value the number
     * @return two-sided, in [0, 1]
     */
    public double pValue(double value) {
        if (standardError == 0) {
            return value == 0 ? 1 : 0;
        }
        return 2 * TDistribution.of(degreesOfFreedom).survivalProbability(Math.abs(value) / standardError);
    }
}
