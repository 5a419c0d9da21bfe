package io.github.skindelta.sample;

/** What happened to the skin between the two photos. */
public enum Scene {
    /** Nothing: a patch of slightly red skin is as red and as rough as before. */
    UNCHANGED,
    /** A red, slightly pigmented scar has lost 30 % of its area and much of its colour; skin around it is calmer. */
    SCAR_FADES_AND_SHRINKS,
    /** A patch of diffuse redness has calmed; there is no scar. */
    REDNESS_DOWN,
    /** The after photo shows another place or person of the same skin type: nothing can be compared. */
    DIFFERENT_SKIN
}
