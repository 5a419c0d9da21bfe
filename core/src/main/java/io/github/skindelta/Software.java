package io.github.skindelta;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What made a result: enough to make it again.
 *
 * @param version of SkinDelta
 * @param options by name, those that differ from the defaults and those that say how numbers were made
 */
public record Software(String version, SortedMap<String, String> options) {

    /** Version of this build. */
    public static final String VERSION = "0.1.0";

    /** Copies the options. */
    public Software {
        options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
    }
}
