package io.github.skindelta.skin;

/** Why a pixel does not count. A pixel excluded in one photo is excluded in both. */
public enum Exclusion {
    /** Excluded by an outline of the user's. */
    DRAWN("drawn"),
    /** Over- or underexposed. */
    CLIPPED("clipped"),
    /** A shiny reflection. */
    GLARE("glare"),
    /** A dark hair. */
    HAIR("hair"),
    /** Not the colour of skin; judged on reference skin only, because a lesion may have any colour. */
    NOT_SKIN("not-skin");

    private final String code;

    Exclusion(String code) {
        this.code = code;
    }

    /** Stable name, lower case with hyphens. */
    public String code() {
        return code;
    }
}
