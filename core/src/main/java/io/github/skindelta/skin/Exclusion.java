package io.github.skindelta.skin;

/** Why a pixel does not count. A pixel excluded in one photo is excluded in both. */
public enum Exclusion {
    /** Excluded by an outline of the user's. */
    DRAWN("drawn", "outlined as excluded"),
    /** Over- or underexposed. */
    CLIPPED("clipped", "over- or underexposed"),
    /** A shiny reflection. */
    GLARE("glare", "shiny reflections"),
    /** A dark hair. */
    HAIR("hair", "hair"),
    /** Not the colour of skin; judged on reference skin only, because a lesion may have any colour. */
    NOT_SKIN("not-skin", "not the colour of skin");

    private final String code;
    private final String words;

    Exclusion(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** Stable name, lower case with hyphens. */
    public String code() {
        return code;
    }

    /** What it is, for people. */
    public String words() {
        return words;
    }
}
