package io.github.skindelta.report;

import io.github.skindelta.Examination;
import io.github.skindelta.Examination.Outline;
import io.github.skindelta.Examination.OutlineKind;
import io.github.skindelta.metric.ChangeMap;
import io.github.skindelta.raster.Point;
import io.github.skindelta.report.Viewer.Visibility;
import java.util.ArrayList;
import java.util.List;

/**
 * One map over the picture, with what its colours mean.
 *
 * @param id of the metric
 * @param shown whether it is drawn at first
 * @param bands coloured shapes, each drawn over the ones before
 * @param words what the colours mean
 * @param scale steps of colour
 */
record MapLayer(String id, Visibility shown, List<Band> bands, MapInWords words, MapScale scale) {

    /** Sides of a cell along which a corner is rounded. */
    private static final double ROUNDED = 0.5;

    /**
     * Shapes of one step of colour.
     *
     * @param style such as {@code more-1}, the least
     * @param data SVG path
     */
    record Band(String style, String data) {}

    /** Which way a change goes. */
    private enum Direction {
        LESS,
        MORE
    }

    /**
     * The maps of an examination; the first one with any colour is drawn at first, because only one at a time can be read.
     *
     * @param examination with its maps
     * @param scale picture pixels per pixel of the before photo
     */
    static List<MapLayer> all(Examination examination, double scale) {
        List<MapLayer> layers = new ArrayList<>();
        boolean isShown = false;
        for (ChangeMap map : examination.maps()) {
            boolean isFirst = !isShown && !map.changed().isEmpty();
            isShown |= isFirst;
            layers.add(new MapLayer(
                    map.metric().id(),
                    isFirst ? Visibility.SHOWN : Visibility.HIDDEN,
                    bands(
                            map,
                            examination.outlines(),
                            new RoundedPath(ROUNDED * map.grid().sidePx(), scale)),
                    new MapInWords(map, examination.comparison()),
                    MapScale.of(map)));
        }
        return layers;
    }

    private static List<Band> bands(ChangeMap map, List<Outline> outlines, RoundedPath path) {
        List<Band> bands = new ArrayList<>();
        MapScale scale = MapScale.of(map);
        List<String> regions =
                map.changed().stream().map(ChangeMap.Cell::region).distinct().toList();
        for (String region : regions) {
            for (Direction direction : Direction.values()) {
                MapShapes shapes = new MapShapes(map.grid(), cells(map, region, direction), target(region, outlines));
                for (int step = 1; step <= MapScale.STEPS; step++) {
                    List<List<Point>> rings = shapes.from(scale.from(step));
                    if (!rings.isEmpty()) {
                        bands.add(new Band(JsonParts.code(direction) + "-" + step, path.of(rings)));
                    }
                }
            }
        }
        return bands;
    }

    private static List<ChangeMap.Cell> cells(ChangeMap map, String region, Direction direction) {
        return map.changed().stream()
                .filter(cell -> cell.region().equals(region) && cell.change() > 0 == (direction == Direction.MORE))
                .toList();
    }

    private static List<List<Point>> target(String region, List<Outline> outlines) {
        return outlines.stream()
                .filter(outline ->
                        outline.kind() == OutlineKind.TARGET && outline.name().equals(region))
                .map(Outline::ring)
                .toList();
    }

    /** Whether there is anything to see. */
    boolean isColoured() {
        return !bands.isEmpty();
    }
}
