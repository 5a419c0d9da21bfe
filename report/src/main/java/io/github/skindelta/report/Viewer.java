package io.github.skindelta.report;

import io.github.skindelta.Examination;
import io.github.skindelta.Examination.Outline;
import io.github.skindelta.Examination.OutlineKind;
import io.github.skindelta.raster.Point;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The two pictures in one frame, and the outlines drawn over them.
 *
 * @param before the before photo
 * @param after the after photo in the same frame
 * @param layers outlines by kind, those that exist
 * @param maps of where the skin changed
 * @param scaleBar a round length
 */
record Viewer(DisplayPicture before, DisplayPicture after, List<Layer> layers, List<MapLayer> maps, ScaleBar scaleBar) {

    /**
     * Outlines of one kind, shown or hidden together.
     *
     * @param id name for style and script
     * @param label what it is called
     * @param shown whether it is drawn at first
     * @param paths one per outline
     * @param labels names of several regions and numbers of things, beside their outlines
     */
    record Layer(String id, String label, Visibility shown, List<Path> paths, List<Label> labels) {}

    /** A name above the top of an outline, or below the bottom of a scar's after, centred. */
    record Label(String x, String y, String text) {}

    /** One outline as SVG path data. */
    record Path(String name, String data) {}

    /** Whether a layer is drawn at first. */
    enum Visibility {
        /** Drawn. */
        SHOWN,
        /** Hidden until asked for. */
        HIDDEN
    }

    /** The viewer of an examination. */
    static Viewer of(Examination examination) {
        DisplayPicture before = DisplayPicture.of(examination.before());
        double scale = examination.pictureScale()
                * before.width()
                / examination.before().getWidth();
        List<Layer> layers = Arrays.stream(OutlineKind.values())
                .map(kind -> layer(kind, examination.outlines(), scale))
                .filter(layer -> !layer.paths().isEmpty())
                .toList();
        return new Viewer(
                before,
                DisplayPicture.of(examination.alignedAfter()),
                layers,
                MapLayer.all(examination, scale),
                ScaleBar.of(examination));
    }

    private static Layer layer(OutlineKind kind, List<Outline> all, double scale) {
        List<Outline> outlines = all.stream()
                .filter(outline -> outline.kind() == kind && !outline.ring().isEmpty())
                .toList();
        return new Layer(
                JsonParts.code(kind),
                label(kind),
                Visibility.SHOWN,
                outlines.stream()
                        .map(outline -> new Path(outline.name(), data(outline.ring(), scale)))
                        .toList(),
                labels(kind, outlines, scale));
    }

    /** Several regions are named, and things bear their numbers in the table. */
    private static List<Label> labels(OutlineKind kind, List<Outline> outlines, double scale) {
        return switch (kind) {
            case TARGET -> outlines.size() > 1 ? labels(outlines, scale) : List.of();
            case SCAR_BEFORE, SCAR_AFTER ->
                labels(outlines.stream().map(Viewer::numbered).toList(), scale);
            case REFERENCE -> List.of();
        };
    }

    /** A thing's outline is named by its region and its number. */
    private static Outline numbered(Outline outline) {
        String name = outline.name();
        return new Outline(outline.kind(), name.substring(name.lastIndexOf(' ') + 1), outline.ring());
    }

    private static List<Label> labels(List<Outline> outlines, double scale) {
        return outlines.stream().map(outline -> label(outline, scale)).toList();
    }

    private static Label label(Outline outline, double scale) {
        DoubleSummaryStatistics x =
                outline.ring().stream().mapToDouble(Point::x).summaryStatistics();
        DoubleSummaryStatistics y =
                outline.ring().stream().mapToDouble(Point::y).summaryStatistics();
        // One number above and one below: a scar's outlines before and after almost touch.
        double edge = outline.kind() == OutlineKind.SCAR_AFTER ? y.getMax() : y.getMin();
        return new Label(coordinate((x.getMin() + x.getMax()) / 2, scale), coordinate(edge, scale), outline.name());
    }

    private static String label(OutlineKind kind) {
        return switch (kind) {
            case TARGET -> "Treated region";
            case REFERENCE -> "Reference skin";
            case SCAR_BEFORE -> "Scar before";
            case SCAR_AFTER -> "Scar after";
        };
    }

    private static String data(List<Point> ring, double scale) {
        return ring.stream()
                .map(point -> coordinate(point.x(), scale) + " " + coordinate(point.y(), scale))
                .collect(Collectors.joining("L", "M", "Z"));
    }

    /** Pixel centres lie at whole numbers in a photo, at halves in SVG. */
    static String coordinate(double pixel, double scale) {
        return PlainNumber.fixed((pixel + 0.5) * scale, 1);
    }
}
