package io.github.skindelta.benchmarks.scoreboard.row;

import io.github.skindelta.raster.Point;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The hand-picked landmarks of a face ({@code .tem}): a count, then x and y on each line.
 *
 * @param points all of them
 */
record LandmarkFile(List<Point> points) {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** Lisa's scheme has 106 points: pupils 0, 1; head 2–34; lids 35–52 with irises 43 and 52; brows 53–70; nose, mouth. */
    private static final IntStream LISA =
            IntStream.concat(IntStream.rangeClosed(35, 51).filter(i -> i != 43), IntStream.rangeClosed(71, 105));

    private static final List<Integer> LISA_SKIN = LISA.boxed().toList();

    /** The zoom scheme has 83 points in no order: lids, nose and lips of it, as seen on the photo. */
    private static final List<Integer> ZOOM_SKIN = List.of(
            44, 4, 56, 51, 79, 58, 11, 25, 61, 67, 38, 34, 40, 41, 17, 47, 70, 59, 71, 74, 35, 54, 33, 78, 77, 37, 29,
            0, 3, 26, 72, 42, 45, 1, 52, 82, 14, 46, 9, 10, 39, 12, 2, 75);

    private static final int LISA_POINTS = 106;
    private static final int ZOOM_POINTS = 83;

    /** Those of a photo. */
    static LandmarkFile of(Path photo) {
        Path file = photo.resolveSibling(photo.getFileName().toString().replace(".jpg", ".tem"));
        try {
            List<String> lines = Files.readAllLines(file);
            return new LandmarkFile(lines
                    .subList(1, 1 + Integer.parseInt(lines.get(0).strip()))
                    .stream()
                    .map(line -> SPACES.split(line.strip(), -1))
                    .map(xy -> new Point(Double.parseDouble(xy[0]), Double.parseDouble(xy[1])))
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Numbers of the points that are a place on skin: lids, nose, lips; neither hair nor brows, ears, the outline of the
     * head (which is another place of skin from every side) or the gaze.
     *
     * @throws IllegalArgumentException for a scheme that nobody has looked at
     */
    List<Integer> onSkin() {
        return switch (points.size()) {
            case LISA_POINTS -> LISA_SKIN;
            case ZOOM_POINTS -> ZOOM_SKIN;
            default -> throw new IllegalArgumentException(points.size() + " landmarks: 106 or 83 are known");
        };
    }
}
