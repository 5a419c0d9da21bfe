package io.github.skindelta.comparability;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The metrics by what disturbs them.
 *
 * @param colour ids of those that average colour
 * @param texture ids of those that look at relief
 * @param objects ids of those that outline scars, spots, folds, pores, marks and hairs
 */
public record MetricGroups(List<String> colour, List<String> texture, List<String> objects) {

    private static final List<String> OBJECTS = List.of("scar-", "spot-", "wrinkle-", "pore-", "striae-", "hair-");

    /** Copies the lists. */
    public MetricGroups {
        colour = List.copyOf(colour);
        texture = List.copyOf(texture);
        objects = List.copyOf(objects);
    }

    /**
     * Groups ids by the word that they begin with.
     *
     * @param ids of metrics
     * @return the groups, each in the order given
     */
    public static MetricGroups of(Collection<String> ids) {
        List<String> texture = ids.stream().filter(MetricGroups::isTexture).toList();
        List<String> objects = ids.stream().filter(MetricGroups::isObject).toList();
        List<String> colour =
                ids.stream().filter(id -> !isTexture(id) && !isObject(id)).toList();
        return new MetricGroups(colour, texture, objects);
    }

    private static boolean isTexture(String id) {
        return id.startsWith("texture-");
    }

    private static boolean isObject(String id) {
        return OBJECTS.stream().anyMatch(id::startsWith);
    }

    /** Whatever needs detail to be seen. */
    public List<String> detail() {
        return Stream.concat(texture.stream(), objects.stream()).toList();
    }

    /** Whatever needs colour to be right. */
    public List<String> colourAndObjects() {
        return Stream.concat(colour.stream(), objects.stream()).toList();
    }
}
