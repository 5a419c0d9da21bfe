package io.github.skindelta.sample.skin;

import java.util.List;

/**
 * What is special about the treated skin on one day. All but scars and structures fade towards the target's edge.
 *
 * @param target where the treatment is
 * @param scars none of them overlap
 * @param redness natural logarithm of blood volume over untreated skin in the target's middle
 * @param focalRedness the same in the middle of inflamed spots
 * @param pigment natural logarithm of melanin over untreated skin in the target's middle
 * @param roughness height of furrows and pores over that of untreated skin in the target's middle, 1 = the same
 * @param fading share of the target's area, at its edge, in which all this fades
 * @param structures wrinkles, pores, striae and hairs; wholly inside the target, they do not fade
 */
public record Condition(
        Outline target,
        List<Scar> scars,
        double redness,
        double focalRedness,
        double pigment,
        double roughness,
        double fading,
        Structures structures) {

    private static final double FADING = 0.75;

    /** Copies the list. */
    public Condition {
        scars = List.copyOf(scars);
    }

    /** Skin like that around the target. */
    public static Condition untreated(Outline target) {
        return new Condition(target, List.of(), 0, 0, 0, 1, FADING, Structures.NONE);
    }

    /** Diffusely red. */
    public Condition withRedness(double lnBlood) {
        return new Condition(target, scars, lnBlood, focalRedness, pigment, roughness, fading, structures);
    }

    /** With inflamed spots. */
    public Condition withFocalRedness(double lnBlood) {
        return new Condition(target, scars, redness, lnBlood, pigment, roughness, fading, structures);
    }

    /** Diffusely brown. */
    public Condition withPigment(double lnMelanin) {
        return new Condition(target, scars, redness, focalRedness, lnMelanin, roughness, fading, structures);
    }

    /** Rougher or smoother. */
    public Condition withRoughness(double factor) {
        return new Condition(target, scars, redness, focalRedness, pigment, factor, fading, structures);
    }

    /** With these scars. */
    public Condition withScars(List<Scar> added) {
        return new Condition(target, added, redness, focalRedness, pigment, roughness, fading, structures);
    }

    /** Fading within another share of the target's area. */
    public Condition withFading(double share) {
        return new Condition(target, scars, redness, focalRedness, pigment, roughness, share, structures);
    }

    /** With these structures. */
    public Condition withStructures(Structures added) {
        return new Condition(target, scars, redness, focalRedness, pigment, roughness, fading, added);
    }
}
