package io.github.skindelta.metric;

import java.util.Arrays;

/**
 * Classes of skin tone by the individual typology angle (Chardon, Cretois and Hourseau, Int. J. Cosmet. Sci. 13, 1991; the
 * darkest two after Del Bino). Of absolute angles only: those of skin in white light, not differences to other skin.
 */
public enum SkinTone {
    VERY_LIGHT("very light", 55),
    LIGHT("light", 41),
    INTERMEDIATE("intermediate", 28),
    TAN("tan", 10),
    BROWN("brown", -30),
    DARK("dark", -180);

    private final String words;
    private final double above;

    SkinTone(String words, double above) {
        this.words = words;
        this.above = above;
    }

    /**
     * The class of an angle.
     *
     * @param ita degrees, above −180 to 180
     * @return the class whose range it lies in; an angle on a border belongs to the darker one
     */
    public static SkinTone of(double ita) {
        return Arrays.stream(values())
                .filter(tone -> ita > tone.above)
                .findFirst()
                .orElse(DARK);
    }

    /** In words, lower case. */
    public String words() {
        return words;
    }
}
