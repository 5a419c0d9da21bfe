package io.github.skindelta.skin;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.skindelta.raster.Point;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Regions from GeoJSON (RFC 7946), its coordinates read as pixels of the upright photo: Polygon, MultiPolygon, Feature,
 * FeatureCollection.
 */
final class GeoJsonRegions {

    private GeoJsonRegions() {}

    /**
     * The name of a region that the user did not name.
     *
     * @param role what it is for
     * @return {@code target}, {@code reference} or {@code exclude}
     */
    static String defaultName(RegionRole role) {
        return role == RegionRole.TARGET ? Region.UNNAMED : role.name().toLowerCase(Locale.ROOT);
    }

    /**
     * The regions of a document.
     *
     * @param document the parsed JSON
     * @param role of features without a {@code role} property
     * @param source the file's name
     * @return its regions, unnamed ones of the same role and target merged
     * @throws RegionFormatException if it is not GeoJSON of polygons, or a name occurs twice
     */
    static List<Region> of(JsonNode document, RegionRole role, String source) {
        Map<String, Region> regions = new LinkedHashMap<>();
        for (JsonNode feature : features(document)) {
            Region region = region(feature, role, source);
            boolean named = feature.path("properties").hasNonNull("name");
            String key = region.role() + "/" + region.forTarget() + "/" + region.name();
            Region earlier = regions.get(key);
            if (earlier != null && named) {
                throw new RegionFormatException(source + ": the name '" + region.name()
                        + "' occurs twice; give every region a name of its own");
            }
            regions.put(key, earlier == null ? region : merged(earlier, region));
        }
        if (regions.isEmpty()) {
            throw new RegionFormatException(source + ": no polygon found; draw at least one outline");
        }
        return List.copyOf(regions.values());
    }

    private static List<JsonNode> features(JsonNode document) {
        List<JsonNode> features = new ArrayList<>();
        if (document.path("type").asText().equals("FeatureCollection")) {
            document.path("features").forEach(features::add);
        } else {
            features.add(document);
        }
        return features;
    }

    private static Region region(JsonNode feature, RegionRole defaultRole, String source) {
        JsonNode properties = feature.path("properties");
        RegionRole role = role(properties, defaultRole, source);
        String name = properties.hasNonNull("name") ? properties.get("name").asText() : defaultName(role);
        JsonNode geometry = feature.path("type").asText().equals("Feature") ? feature.path("geometry") : feature;
        return new Region(name, role, forTarget(properties), new Region.Polygons(rings(geometry, source)), source);
    }

    private static @Nullable String forTarget(JsonNode properties) {
        return properties.hasNonNull("for") ? properties.get("for").asText() : null;
    }

    private static RegionRole role(JsonNode properties, RegionRole defaultRole, String source) {
        if (!properties.hasNonNull("role")) {
            return defaultRole;
        }
        String role = properties.get("role").asText();
        return switch (role) {
            case "target" -> RegionRole.TARGET;
            case "reference" -> RegionRole.REFERENCE;
            case "exclude" -> RegionRole.EXCLUDE;
            default ->
                throw new RegionFormatException(
                        source + ": role '" + role + "' is not known; target, reference or exclude is needed");
        };
    }

    private static List<List<Point>> rings(JsonNode geometry, String source) {
        List<List<Point>> rings = new ArrayList<>();
        switch (geometry.path("type").asText()) {
            case "Polygon" -> geometry.path("coordinates").forEach(ring -> rings.add(ring(ring, source)));
            case "MultiPolygon" ->
                geometry.path("coordinates").forEach(polygon -> polygon.forEach(ring -> rings.add(ring(ring, source))));
            default ->
                throw new RegionFormatException(source + ": found geometry '"
                        + geometry.path("type").asText("nothing") + "', Polygon or MultiPolygon is needed");
        }
        if (rings.isEmpty()) {
            throw new RegionFormatException(source + ": a polygon without corners; draw the outline again");
        }
        return rings;
    }

    private static List<Point> ring(JsonNode coordinates, String source) {
        List<Point> ring = new ArrayList<>();
        for (JsonNode position : coordinates) {
            if (!position.path(0).isNumber() || !position.path(1).isNumber()) {
                throw new RegionFormatException(source + ": a corner is not a pair of numbers: " + position);
            }
            ring.add(new Point(position.get(0).asDouble(), position.get(1).asDouble()));
        }
        if (ring.size() > 1 && ring.get(0).equals(ring.get(ring.size() - 1))) {
            ring.remove(ring.size() - 1);
        }
        if (ring.size() < 3) {
            throw new RegionFormatException(source + ": an outline with " + ring.size() + " corners, 3 are needed");
        }
        return ring;
    }

    private static Region merged(Region a, Region b) {
        List<List<Point>> rings = new ArrayList<>(((Region.Polygons) a.shape()).rings());
        rings.addAll(((Region.Polygons) b.shape()).rings());
        return new Region(a.name(), a.role(), a.forTarget(), new Region.Polygons(rings), a.source());
    }
}
