package io.github.skindelta.metric;

import io.github.skindelta.certainty.BenjaminiHochberg;
import io.github.skindelta.lighting.Ruler;
import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.lighting.SkinPhoto;
import io.github.skindelta.metric.Measurement.Measured;
import io.github.skindelta.raster.PatchMeans;
import io.github.skindelta.raster.Window;
import io.github.skindelta.skin.SkinSite;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Maps of where a pair's skin changed, for pictures; what is measured does not depend on them. */
public final class ChangeMaps {

    /** Part of the coloured cells that may be chance: what readers of medical papers are used to. */
    private static final double FALSE_DISCOVERY_RATE = 0.05;

    /** As fine as single inflamed spots are, and of a thousand pixels and more at a phone's distance; four waves of fine texture. */
    private static final double SIDE_MM = 2;

    /** In the order of the results. */
    private static final List<MappedMetric> MAPPED =
            List.of(MappedColour.REDNESS, MappedColour.PIGMENTATION, new MappedTexture());

    /** Cells across the frame at least, so that untouched skin holds enough; at most, so that none is a few pixels. */
    private static final int FEWEST_ACROSS = 24;

    private static final int MOST_ACROSS = 60;

    /** Cells across where the scale is unknown. */
    private static final int USUALLY_ACROSS = 40;

    /** Half of a JPEG's block of colour; fewer pixels do not average out. */
    private static final int LEAST_SIDE_PX = 8;

    private ChangeMaps() {}

    /**
     * The maps of a pair.
     *
     * @param bare two photos under one light, with their skin between hairs and wrinkles
     * @param measurements of it; what is not measurable on a target is not mapped there
     * @return one a metric that was measured on any target and could be mapped there, in the order of the results
     */
    public static List<ChangeMap> of(BareSkin bare, List<Measurement> measurements) {
        if (bare.all().isAbsolute()) {
            return List.of(); // Nothing tells how far a square strays by chance.
        }
        SkinPhoto before = bare.all().before();
        PatchMeans.Patches squares = squares(before.window(), before.ruler());
        return MAPPED.stream()
                .flatMap(mapped -> map(bare.on(mapped.ground()), squares, mapped, measurements).stream())
                .toList();
    }

    private static Optional<ChangeMap> map(
            SkinPair pair, PatchMeans.Patches squares, MappedMetric mapped, List<Measurement> measurements) {
        List<Found> found = new ArrayList<>();
        for (SkinSite site : pair.sites()) {
            if (measurements.stream().anyMatch(one -> isMeasured(one, mapped, site))) {
                mapped.changes(pair, site, squares).forEach(change -> found.add(new Found(site.name(), change)));
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(map(definition(mapped, measurements), squares, found));
    }

    private static boolean isMeasured(Measurement measurement, MappedMetric mapped, SkinSite site) {
        return measurement.metric().id().equals(mapped.id())
                && measurement.region().equals(site.name())
                && measurement.outcome() instanceof Measured;
    }

    private static MetricDefinition definition(MappedMetric mapped, List<Measurement> measurements) {
        return measurements.stream()
                .map(Measurement::metric)
                .filter(metric -> metric.id().equals(mapped.id()))
                .findFirst()
                .orElseThrow();
    }

    /** A cell of a target. */
    private record Found(String region, CellChange change) {}

    static PatchMeans.Patches squares(Window window, Ruler ruler) {
        double wanted = ruler.isMetric() ? SIDE_MM / ruler.perPixel() : window.width() / (double) USUALLY_ACROSS;
        double finest = Math.max(LEAST_SIDE_PX, Math.max(window.width(), window.height()) / (double) MOST_ACROSS);
        double coarsest = window.width() / (double) FEWEST_ACROSS;
        return new PatchMeans.Patches(window, (int) Math.ceil(Math.max(finest, Math.min(wanted, coarsest))));
    }

    private static ChangeMap map(MetricDefinition metric, PatchMeans.Patches squares, List<Found> found) {
        double[] rates = BenjaminiHochberg.adjusted(
                found.stream().mapToDouble(one -> one.change().pValue()).toArray());
        List<ChangeMap.Cell> changed = new ArrayList<>();
        for (int i = 0; i < rates.length; i++) {
            if (rates[i] <= FALSE_DISCOVERY_RATE) {
                changed.add(cell(found.get(i), squares.columns()));
            }
        }
        Window window = squares.window();
        ChangeMap.Grid grid = new ChangeMap.Grid(
                window.x() - 0.5, window.y() - 0.5, squares.side(), squares.columns(), squares.rows());
        return new ChangeMap(metric, grid, found.size(), FALSE_DISCOVERY_RATE, changed);
    }

    private static ChangeMap.Cell cell(Found found, int columns) {
        int cell = found.change().cell();
        return new ChangeMap.Cell(
                cell % columns,
                Math.floorDiv(cell, columns),
                found.region(),
                found.change().change());
    }
}
