package io.github.skindelta.sample.scene;

/** What happened to the skin between the two photos. Outside the target nothing ever changes. */
public enum Scene {
    /** A patch of slightly red skin is as red and as rough as before. */
    UNCHANGED,
    /** Four scars of all kinds, each as it was. */
    SCARS_UNCHANGED,
    /** Diffuse redness: blood in the target's middle is 0.6 times what it was. */
    REDNESS_DOWN,
    /** Diffuse redness: blood in the target's middle is 1.8 times what it was. */
    REDNESS_UP,
    /** Inflamed spots of a few millimetres have calmed: each holds 0.6 times the blood. */
    FOCAL_REDNESS_DOWN,
    /** Inflamed spots of a few millimetres have flared up: each holds 1.8 times the blood. */
    FOCAL_REDNESS_UP,
    /** A dark patch has faded: 25 % less melanin in the target's middle. */
    PIGMENTATION_DOWN,
    /** Furrows and pores in the target's middle are 30 % shallower. */
    TEXTURE_SMOOTHING,
    /** A red scar has lost 30 or 50 % of its area and none of its colour. */
    RED_SCAR_SHRINKS,
    /** A red scar has lost half of its colour and none of its area. */
    RED_SCAR_FADES,
    /** The same as {@link #RED_SCAR_SHRINKS} for a brown scar. */
    HYPERPIGMENTED_SCAR_SHRINKS,
    /** The same as {@link #RED_SCAR_FADES} for a brown scar. */
    HYPERPIGMENTED_SCAR_FADES,
    /** The same as {@link #RED_SCAR_SHRINKS} for a hollow, slightly pale scar that shows by its shadow. */
    ATROPHIC_SCAR_SHRINKS,
    /** A hollow scar is half as deep. */
    ATROPHIC_SCAR_FADES,
    /** A red scar has lost 30 % of its area and much of its colour; skin around it is calmer and smoother. */
    SCAR_FADES_AND_SHRINKS,
    /** Of several scars one has vanished, one is new, one has shrunk and one is as it was. */
    SCARS_COME_AND_GO,
    /**
     * Two fifths of the frame have changed in everything: blood is 1.8 times what it was, with new inflamed spots, there is
     * 25 % less melanin, furrows are 45 % shallower, and scars have come and gone.
     */
    WIDE_CHANGE,
    /** Wrinkles have lost 30 % of their lengths and 20 % of their depths. */
    WRINKLES_SHORTEN,
    /** Wrinkles, each as it was. */
    WRINKLES_UNCHANGED,
    /** Of enlarged pores 30 % are gone; the others have lost 15 % of their diameters. */
    PORES_SHRINK,
    /** Enlarged pores, each as it was. */
    PORES_UNCHANGED,
    /** Red stretch marks have lost 30 % of their widths and none of their colour. */
    STRIAE_RUBRA_NARROW,
    /** The same as {@link #STRIAE_RUBRA_NARROW} for old, pale stretch marks. */
    STRIAE_ALBA_NARROW,
    /** Stretch marks, each as it was: red ones for odd, pale ones for even seeds. */
    STRIAE_UNCHANGED,
    /** Cropped hair has 30 % more roots, and all hairs are 10 % thicker. */
    HAIR_GROWS,
    /** Cropped hair, each as it was. */
    HAIR_UNCHANGED,
    /** The after photo shows another place or person of the same skin type: nothing can be compared. */
    DIFFERENT_SKIN
}
