package io.github.skindelta.skin;

/** What a region is for. */
public enum RegionRole {
    /** Treated skin, to be measured. */
    TARGET("target"),
    /** Untouched skin, to measure against. */
    REFERENCE("reference"),
    /** Not to be looked at. */
    EXCLUDE("exclude");

    private final String code;

    RegionRole(String code) {
        this.code = code;
    }

    /** Stable name, lower case. */
    public String code() {
        return code;
    }
}
