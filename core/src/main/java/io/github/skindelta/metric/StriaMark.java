package io.github.skindelta.metric;

import io.github.skindelta.raster.CentreLines;
import io.github.skindelta.raster.CentreLines.Line;
import io.github.skindelta.raster.ConnectedRegions;
import io.github.skindelta.raster.Dilation;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.MaskedValues;
import io.github.skindelta.raster.Plane;
import java.util.Arrays;
import java.util.List;

/**
 * One band.
 *
 * @param line its centre line
 * @param plateau how far its middle stands out, hundredths of a decade of green light
 * @param region the samples that may belong to it, its soft edge included
 * @param lengthPx of the centre line, as far as the band stands out there
 * @param body samples that hang together above half of the plateau
 */
record StriaMark(Line line, double plateau, Mask region, double lengthPx, Mask body) {

    /** Of the heights along the centre line, from the lowest: noise and waves lower some, the tips are faint. */
    private static final double PLATEAU = 0.6;

    /** Of the plateau: less is the skin beside. */
    private static final double FOOT = 0.3;

    /** The soft edge outside that. */
    private static final double EDGE_MM = 0.5;

    /** Half the width of the widest. */
    private static final double REACH_MM = 3.5;

    /** Of the plateau: less is no part of the centre line. */
    private static final double CORE = 0.4;

    /** Length over width; a scar is rounder. */
    static final double LEAST_LENGTHS = 3;

    static final double SHORTEST_MM = 7;

    /**
     * Redness over density in green: on tuning photos 0.33 to 0.64 of stretch marks (0.12 to 0.29 on the darkest skin), 0 to 0.35
     * of creases.
     */
    private static final double LEAST_CHROMA = 0.2;

    /** Erythema index against the skin beside: 3.7 to 11 of the former, up to 1.9 of creases (2.8 on the darkest skin). */
    private static final double LEAST_REDNESS = 2.6;

    /** What is broader and darker than a crease may have less of either, as red marks on the darkest skin do: 0.12 and more. */
    private static final double SOME_CHROMA = 0.1;

    /** Width of the body; creases that dark had up to 1.02, narrowed marks 1.29 and more (tuning photos). */
    private static final double BROAD_MM = 1.2;

    /** Hundredths of a decade; creases broader than that had up to 8.4, marks on the darkest skin 10.7 and more. */
    private static final double DARK = 9;

    /** Of the difference to the skin beside; what lies between other marks has about none to untouched skin. */
    private static final double LEAST_TO_UNTOUCHED = 0.5;

    /** Hundredths of a decade; 14 are usual on light skin, and mottled skin has 3 (tuning photos). */
    private static final double LEAST_PLATEAU = 3.5;

    /**
     * The band along a line.
     *
     * @param view of the photo
     * @param lines whose line it is
     * @param line its centre line
     * @param foot where it ends
     */
    static StriaMark of(StriaView view, CentreLines lines, Line line, Foot foot) {
        Plane height = foot.contrast().height();
        double[] heights = heights(line, height);
        double[] sorted = heights.clone();
        Arrays.sort(sorted);
        double plateau = sorted[(int) (PLATEAU * (sorted.length - 1))];
        Mask seed = lines.mask(List.of(line));
        Mask region = Dilation.of(
                ConnectedRegions.touching(above(view, height, foot.times() * FOOT * plateau), seed),
                EDGE_MM / view.stepMm());
        long core =
                Arrays.stream(heights).filter(here -> here >= CORE * plateau).count();
        return new StriaMark(
                line,
                plateau,
                region.and(Dilation.of(seed, REACH_MM / view.stepMm())),
                line.lengthPx() * core / heights.length,
                ConnectedRegions.touching(above(view, height, plateau / 2), seed));
    }

    /**
     * Where a band ends.
     *
     * @param contrast of the photo
     * @param times the usual foot
     */
    record Foot(StriaContrast contrast, double times) {}

    private static double[] heights(Line line, Plane height) {
        int columns = height.width();
        return Arrays.stream(line.samples())
                .mapToDouble(i -> height.at(i % columns, i / columns))
                .toArray();
    }

    private static Mask above(StriaView view, Plane height, double level) {
        return Mask.byRows(height.width(), height.height(), (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = view.usable().at(x, y) && height.at(x, y) > level;
            }
        });
    }

    /**
     * Whether it is long, narrow and stands out. A broad band's middle may be followed in pieces only, which count together.
     *
     * @param all lines of the photo
     * @param stepMm from sample to sample
     * @param strictness multiple of what is asked
     */
    boolean isLongAndClear(List<StriaMark> all, double stepMm, double strictness) {
        double together = all.stream()
                .filter(other -> holdsMostOf(other.line()))
                .mapToDouble(StriaMark::lengthPx)
                .sum();
        double length = Math.max(lengthPx, together);
        return plateau >= strictness * LEAST_PLATEAU
                && length * stepMm >= strictness * SHORTEST_MM
                && length * length >= strictness * LEAST_LENGTHS * body.count();
    }

    private boolean holdsMostOf(Line other) {
        int columns = body.width();
        long inside = Arrays.stream(other.samples())
                .filter(i -> body.at(i % columns, i / columns))
                .count();
        return 2 * inside > other.samples().length;
    }

    /**
     * Whether it is of another colour than the skin beside, not only darker or brighter as a crease is, or too broad and dark for
     * a crease.
     *
     * @param kind of the band
     * @param contrast of the photo
     * @param stepMm from sample to sample
     * @param strictness multiple of what is asked
     */
    boolean isColoured(StriaKind kind, StriaContrast contrast, double stepMm, double strictness) {
        double chroma = kind.sign() * sum(contrast.redness()) / sum(contrast.height());
        boolean isSure = chroma > strictness * LEAST_CHROMA && chroma * plateau > strictness * LEAST_REDNESS;
        boolean isNoCrease = plateau > strictness * DARK && body.count() * stepMm > BROAD_MM * lengthPx;
        return isSure || (isNoCrease && chroma > strictness * SOME_CHROMA);
    }

    /**
     * Whether a pale band differs from untouched skin as it does from the skin beside, in colour or in darkness: the skin
     * between two dark marks does not.
     *
     * @param kind of the band
     * @param contrast of the photo
     * @param untouched the samples' redness and density against skin around the target
     */
    boolean isUnlikeUntouched(StriaKind kind, StriaContrast contrast, UntouchedContrast untouched) {
        return kind == StriaKind.DARK
                || kind.sign() * sum(untouched.redness()) > LEAST_TO_UNTOUCHED * kind.sign() * sum(contrast.redness())
                || kind.sign() * sum(untouched.green()) > LEAST_TO_UNTOUCHED * sum(contrast.height());
    }

    /**
     * A photo's samples against untouched skin around the target.
     *
     * @param redness erythema index
     * @param green hundredths of a decade of green light
     */
    record UntouchedContrast(Plane redness, Plane green) {}

    private double sum(Plane plane) {
        return Arrays.stream(MaskedValues.of(plane, region, Integer.MAX_VALUE)).sum();
    }

    /** How much of a sample belongs to it, 0–1, so that half of its height counts as its edge. */
    double coverage(Plane height, int x, int y) {
        return region.at(x, y) ? Math.min(Math.max(height.at(x, y) / plateau, 0), 1) : 0;
    }
}
