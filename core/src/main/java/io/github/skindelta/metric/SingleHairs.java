package io.github.skindelta.metric;

import io.github.skindelta.lighting.SkinPhoto;
import io.github.skindelta.raster.BlockMean;
import io.github.skindelta.raster.Dilation;
import io.github.skindelta.raster.LinePieces;
import io.github.skindelta.raster.LinePieces.Piece;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.MaskedValues;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.raster.Point;
import io.github.skindelta.raster.SampleGrid;
import io.github.skindelta.raster.TracedLines;
import java.util.List;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;

/**
 * Hairs of one photo, each followed from end to end where others cross it.
 *
 * @param photo the photo
 * @param grid of samples in which they are followed
 * @param lines pieces of hairs, weak ones among them
 * @param usual strength of a hair's piece
 */
record SingleHairs(SkinPhoto photo, SampleGrid grid, LinePieces lines, double usual) {

    /** Distance of the samples: a hair is one or two wide. */
    private static final double SAMPLE_MM = 0.05;

    /** Samples beside a hair that are looked at. */
    private static final double BESIDE = 2.5;

    /** Of the strengths on hair: what is usual in its middle. */
    private static final double PLATEAU_PERCENT = 75;

    /** Shorter pieces are specks, or what noise leaves of a hair out of focus. */
    private static final double SHORTEST_MM = 1;

    /** What is darker than this share of the skin's light is noise of the camera, not a second hair on the first. */
    private static final double DARKEST = 0.97;

    private static final int SAMPLES = 200_000;

    /**
     * Looks for single hairs.
     *
     * @param photo with a scale
     * @param light hair of the photo
     */
    static SingleHairs of(SkinPhoto photo, HairLines light) {
        int factor = Math.max(1, (int) Math.round(SAMPLE_MM / photo.ruler().perPixel()));
        SampleGrid grid = new SampleGrid(photo.window(), factor);
        Mask hair = grid.samples(light.hair(HairLines.LEAST_IN_RED));
        LinePieces lines = LinePieces.of(density(BlockMean.of(light.darkness(), factor)), Dilation.of(hair, BESIDE));
        double[] strengths = MaskedValues.of(lines.strongest(), hair, SAMPLES);
        double usual = strengths.length == 0 ? 0 : new Percentile(PLATEAU_PERCENT).evaluate(strengths);
        return new SingleHairs(photo, grid, lines, usual);
    }

    /** Densities of hairs that lie on each other add up. */
    private static Plane density(Plane darkness) {
        return Plane.byRows(darkness.width(), darkness.height(), (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = (float) -Math.log(1 - Math.min(Math.max(darkness.at(x, y), -1), DARKEST));
            }
        });
    }

    /**
     * One hair.
     *
     * @param x column of its middle in the photo's window
     * @param y row
     * @param lengthMm from end to end
     */
    record Hair(int x, int y, double lengthMm) {}

    /**
     * Follows hairs.
     *
     * @param strength that a piece of hair has at least
     */
    List<Hair> all(double strength) {
        List<Piece> strong = lines.pieces().stream()
                .filter(piece -> piece.strength() >= strength)
                .toList();
        double perSample = grid.factor() * photo.ruler().perPixel();
        return TracedLines.of(strong).stream()
                .filter(line -> line.lengthPx() * perSample >= SHORTEST_MM)
                .map(line -> hair(line.middle(), line.lengthPx() * perSample))
                .toList();
    }

    private Hair hair(Point middle, double lengthMm) {
        int x = (int) Math.round(grid.x(middle.x())) - grid.window().x();
        int y = (int) Math.round(grid.y(middle.y())) - grid.window().y();
        return new Hair(x, y, lengthMm);
    }
}
