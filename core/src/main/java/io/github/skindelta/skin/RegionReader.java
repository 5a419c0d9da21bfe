package io.github.skindelta.skin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.skindelta.raster.Point;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads outlines as users write them: a GeoJSON file, a mask image, {@code rect:x,y,w,h} or
 * {@code polygon:x1,y1 x2,y2 …}.
 */
public final class RegionReader {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private RegionReader() {}

    /**
     * Reads one argument.
     *
     * @param text inline outline, or path of a GeoJSON file or mask image
     * @param role what features without a {@code role} property are for
     * @return the regions, unnamed ones of a role merged into one
     * @throws RegionFormatException if the text, or the file's content, cannot be understood, or a name occurs twice
     */
    public static List<Region> read(String text, RegionRole role) {
        if (text.startsWith("rect:")) {
            double[] n = numbers(text.substring("rect:".length()), text);
            if (n.length != 4 || !(n[2] > 0) || !(n[3] > 0)) {
                throw new RegionFormatException(
                        text
                                + ": four numbers x,y,width,height with a positive size are needed, such as rect:100,80,400,300");
            }
            return List.of(inline(
                    ((Region.Polygons) Region.rectangle(n[0], n[1], n[2], n[3]).shape()).rings(), role, text));
        }
        if (text.startsWith("polygon:")) {
            return List.of(inline(List.of(ring(text)), role, text));
        }
        return readFile(text, role);
    }

    private static Region inline(List<List<Point>> rings, RegionRole role, String text) {
        return new Region(GeoJsonRegions.defaultName(role), role, null, new Region.Polygons(rings), text);
    }

    private static List<Point> ring(String text) {
        List<Point> ring = new ArrayList<>();
        for (String corner : SPACES.split(text.substring("polygon:".length()).strip(), -1)) {
            double[] xy = numbers(corner, text);
            if (xy.length != 2) {
                throw new RegionFormatException(text
                        + ": corners as x,y separated by spaces are needed, such as \"polygon:100,80 500,90 480,400\"");
            }
            ring.add(new Point(xy[0], xy[1]));
        }
        if (ring.size() < 3) {
            throw new RegionFormatException(text + ": found " + ring.size() + " corners, at least 3 are needed");
        }
        return ring;
    }

    private static double[] numbers(String list, String text) {
        String[] parts = list.split(",", -1);
        double[] numbers = new double[parts.length];
        for (int i = 0; i < parts.length; i++) {
            try {
                numbers[i] = Double.parseDouble(parts[i].strip());
            } catch (NumberFormatException notANumber) {
                throw new RegionFormatException(text + ": '" + parts[i] + "' is not a number");
            }
            if (!Double.isFinite(numbers[i])) {
                throw new RegionFormatException(text + ": '" + parts[i] + "' is not a finite number");
            }
        }
        return numbers;
    }

    private static List<Region> readFile(String text, RegionRole role) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(Path.of(text));
        } catch (IOException | InvalidPathException unreadable) {
            throw new RegionFormatException(
                    text
                            + ": no outline can be read there; a GeoJSON file, a mask image, rect:x,y,w,h or polygon:… is needed");
        }
        return looksLikeJson(bytes)
                ? GeoJsonRegions.of(parse(bytes, text), role, text)
                : List.of(new Region(
                        GeoJsonRegions.defaultName(role),
                        role,
                        null,
                        new Region.Pixels(MaskImage.read(bytes, text)),
                        text));
    }

    private static boolean looksLikeJson(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 256), StandardCharsets.UTF_8);
        return start.replace("\uFEFF", "").strip().startsWith("{");
    }

    private static JsonNode parse(byte[] bytes, String text) {
        try {
            return JSON.readTree(new String(bytes, StandardCharsets.UTF_8).replace("\uFEFF", ""));
        } catch (JsonProcessingException broken) {
            throw new RegionFormatException(text + ": not valid JSON: " + broken.getOriginalMessage());
        }
    }
}
