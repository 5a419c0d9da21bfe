package io.github.skindelta.report;

import io.github.skindelta.skin.Exclusion;

/** Reasons why skin does not count, in words. */
final class LeftOut {

    private LeftOut() {}

    /** The reason in words. */
    static String words(Exclusion reason) {
        return switch (reason) {
            case DRAWN -> "outlined as excluded";
            case CLIPPED -> "over- or underexposed";
            case GLARE -> "shiny reflections";
            case HAIR -> "hair";
            case NOT_SKIN -> "not the colour of skin";
        };
    }
}
