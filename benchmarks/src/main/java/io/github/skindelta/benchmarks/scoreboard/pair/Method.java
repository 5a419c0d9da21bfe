package io.github.skindelta.benchmarks.scoreboard.pair;

import java.util.List;

/** Whose answer. */
public enum Method {
    /** SkinDelta as it comes. */
    OURS,
    /** SkinDelta whose matches BoofCV finds. */
    BOOFCV,
    /** SkinDelta without the smooth displacement on top of the homography. */
    WITHOUT_FIELD,
    /** The usual recipe. */
    RIVAL;

    /** Those that are run on every pair. */
    public static final List<Method> EVERYWHERE = List.of(OURS, RIVAL);

    /** What a table calls it. */
    public String title() {
        return switch (this) {
            case OURS -> "SkinDelta";
            case BOOFCV -> "SkinDelta, BoofCV";
            case WITHOUT_FIELD -> "SkinDelta, no field";
            case RIVAL -> "recipe";
        };
    }
}
