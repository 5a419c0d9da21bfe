package io.github.skindelta.sample.skin;

import java.util.List;

/**
 * What stands out in the treated skin on one day besides scars.
 *
 * @param wrinkles may cross
 * @param pores none touch
 * @param striae none touch
 * @param hairs cropped hairs, thicker than those that all skin has
 */
public record Structures(List<Wrinkle> wrinkles, List<Pore> pores, List<Stria> striae, List<ScalpHair> hairs) {

    /** Nothing does. */
    public static final Structures NONE = new Structures(List.of(), List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Structures {
        wrinkles = List.copyOf(wrinkles);
        pores = List.copyOf(pores);
        striae = List.copyOf(striae);
        hairs = List.copyOf(hairs);
    }

    /** Wrinkles alone. */
    public static Structures ofWrinkles(List<Wrinkle> wrinkles) {
        return new Structures(wrinkles, List.of(), List.of(), List.of());
    }

    /** Pores alone. */
    public static Structures ofPores(List<Pore> pores) {
        return new Structures(List.of(), pores, List.of(), List.of());
    }

    /** Striae alone. */
    public static Structures ofStriae(List<Stria> striae) {
        return new Structures(List.of(), List.of(), striae, List.of());
    }

    /** Hairs alone. */
    public static Structures ofHairs(List<ScalpHair> hairs) {
        return new Structures(List.of(), List.of(), List.of(), hairs);
    }

    /** Whether all that has a height is as on another day. */
    boolean areAsHighAs(Structures day) {
        return wrinkles.equals(day.wrinkles) && pores.equals(day.pores) && striae.equals(day.striae);
    }
}
