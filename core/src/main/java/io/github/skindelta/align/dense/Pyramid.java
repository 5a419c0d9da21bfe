package io.github.skindelta.align.dense;

import io.github.skindelta.align.LogChannels;
import io.github.skindelta.colour.LinearRgb;
import io.github.skindelta.photo.Photo;
import io.github.skindelta.raster.BlockMean;
import io.github.skindelta.raster.ReducedGrid;
import java.util.ArrayList;
import java.util.List;

/**
 * A photo at the scales on which it is aligned, each half as large as the one before.
 *
 * @param levels from fine to coarse, at least one
 */
public record Pyramid(List<Level> levels) {

    /** Copies the list. */
    public Pyramid {
        levels = List.copyOf(levels);
    }

    /**
     * One scale.
     *
     * @param grid its pixels
     * @param channels the photo in logarithms
     */
    public record Level(ReducedGrid grid, LogChannels channels) {}

    /**
     * The scales of a photo.
     *
     * @param photo the photo
     * @param factor by which its finest scale is reduced
     * @param count number of scales
     * @return the pyramid
     */
    public static Pyramid of(Photo photo, int factor, int count) {
        List<Level> levels = new ArrayList<>();
        LinearRgb reduced = photo.reduced(factor);
        for (int i = 0; i < count; i++) {
            ReducedGrid grid = new ReducedGrid(factor << i, reduced.width(), reduced.height());
            levels.add(new Level(grid, LogChannels.of(reduced)));
            reduced = i + 1 < count ? halved(reduced) : reduced;
        }
        return new Pyramid(levels);
    }

    private static LinearRgb halved(LinearRgb photo) {
        return new LinearRgb(
                BlockMean.of(photo.red(), 2), BlockMean.of(photo.green(), 2), BlockMean.of(photo.blue(), 2));
    }
}
