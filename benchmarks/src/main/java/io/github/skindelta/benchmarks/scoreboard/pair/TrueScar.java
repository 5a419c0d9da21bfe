package io.github.skindelta.benchmarks.scoreboard.pair;

import io.github.skindelta.raster.Point;
import java.util.List;

/**
 * A scar as it was painted, in pixels of the before photo.
 *
 * @param before its outline on the day of the before photo, empty if it was not there
 * @param after its outline on the day of the after photo, carried to the before photo; empty if it was not there
 */
public record TrueScar(List<Point> before, List<Point> after) {

    /** Copies both outlines. */
    public TrueScar {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
