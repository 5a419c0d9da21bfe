package io.github.skindelta.sample.skin;

/**
 * What is special about the treated skin at one time.
 *
 * @param target where the treatment is
 * @param scar the scar in it, or {@link Scar#NONE}
 * @param redness natural logarithm of blood volume over untreated skin in the target's middle, fading towards its edge
 * @param roughness height of the furrows over that of untreated skin in the target's middle, 1 = the same
 */
public record Condition(Outline target, Scar scar, double redness, double roughness) {}
