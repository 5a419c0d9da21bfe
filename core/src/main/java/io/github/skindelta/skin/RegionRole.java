package io.github.skindelta.skin;

/** What a region is for. */
public enum RegionRole {
    /** Treated skin, to be measured. */
    TARGET,
    /** Untouched skin, to measure against. */
    REFERENCE,
    /** Not to be looked at. */
    EXCLUDE
}
