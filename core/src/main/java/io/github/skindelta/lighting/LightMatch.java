package io.github.skindelta.lighting;

/**
 * How the light of the after photo differed from the before photo's, judged on the same reference skin.
 *
 * @param tier what it was judged on
 * @param logGain natural logarithm of after over before in linear red, green and blue, the median over patches of reference
 *     skin; zeros where nothing is known
 * @param slope by which a difference of log-chroma of the same skin is larger in the after photo than in the before photo:
 *     its tone curve and the light's spectrum; 1 where nothing is known
 * @param slopeStandardError of the slope
 * @param residual robust standard deviation of what is left between patches of reference skin after the difference, which
 *     may vary over the frame, was taken out; in the same logarithm; 0 where nothing is known
 */
public record LightMatch(Tier tier, LogGain logGain, double slope, double slopeStandardError, double residual) {

    /** What the light was judged on. */
    public enum Tier {
        /** The same untouched skin in both photos. */
        REFERENCE_SKIN("reference-skin"),
        /** A colour card, or a marker's white, in both photos. */
        CARD("card"),
        /** Nothing: there is no reference skin. */
        NONE("none");

        private final String code;

        Tier(String code) {
            this.code = code;
        }

        /** Stable name, lower case with hyphens. */
        public String code() {
            return code;
        }
    }

    /**
     * One gain per channel, as natural logarithms.
     *
     * @param red of linear red
     * @param green of linear green
     * @param blue of linear blue
     */
    public record LogGain(double red, double green, double blue) {}
}
