package io.github.skindelta.skin;

import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.Point;
import io.github.skindelta.raster.Window;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a photo that the user drew, in pixels of the upright photo.
 *
 * @param name unique among the targets of one comparison
 * @param role what it is for
 * @param forTarget for a reference or an exclusion: the one target that it serves; null for all
 * @param shape where it is
 * @param source where it comes from, such as a file's name
 */
public record Region(String name, RegionRole role, @Nullable String forTarget, Shape shape, String source) {

    /** Name of a target that the user did not name. */
    public static final String UNNAMED = "target";

    /** Where a region is. */
    public sealed interface Shape {}

    /**
     * Inside an odd number of rings: outer outlines and their holes.
     *
     * @param rings each at least three corners, not repeating the first
     */
    public record Polygons(List<List<Point>> rings) implements Shape {
        /**
         * @throws IllegalArgumentException if a ring has fewer than three corners
         */
        public Polygons {
            rings = rings.stream().map(List::copyOf).toList();
            for (List<Point> ring : rings) {
                if (ring.size() < 3) {
                    throw new IllegalArgumentException("a ring needs three corners, found " + ring.size());
                }
            }
        }
    }

    /**
     * The pixels of a mask image.
     *
     * @param mask of the photo's size
     */
    public record Pixels(Mask mask) implements Shape {}

    /**
     * A rectangle to be measured.
     *
     * @param x left edge, pixels
     * @param y top edge, pixels
     * @param width positive
     * @param height positive
     * @return the unnamed target
     */
    public static Region rectangle(double x, double y, double width, double height) {
        if (!(width > 0) || !(height > 0)) {
            throw new IllegalArgumentException("a rectangle of " + width + " × " + height + " pixels is empty");
        }
        List<Point> ring = List.of(
                new Point(x, y), new Point(x + width, y), new Point(x + width, y + height), new Point(x, y + height));
        return polygon(ring);
    }

    /**
     * A polygon to be measured.
     *
     * @param ring its corners, at least three, not repeating the first
     * @return the unnamed target
     */
    public static Region polygon(List<Point> ring) {
        return new Region(UNNAMED, RegionRole.TARGET, null, new Polygons(List.of(ring)), "given");
    }

    /**
     * The pixels of this region.
     *
     * @param photo bounds of the photo that it was drawn on
     * @return mask of the photo's size
     * @throws RegionFormatException if it is a mask image of another size
     */
    public Mask pixels(Window photo) {
        return RegionMask.of(this, photo, photo);
    }

    /**
     * The pixels of several regions.
     *
     * @param regions any number
     * @param photo bounds of the photo that they were drawn on
     * @return mask of the photo's size, of their union
     * @throws RegionFormatException if one is a mask image of another size
     */
    public static Mask pixels(List<Region> regions, Window photo) {
        return RegionMask.union(regions, photo, photo);
    }

    /**
     * The same outline under another name.
     *
     * @param other the name
     * @return the region, renamed
     */
    public Region named(String other) {
        return new Region(other, role, forTarget, shape, source);
    }

    /**
     * The same outline in another role.
     *
     * @param other the role
     * @return the region in that role
     */
    public Region as(RegionRole other) {
        return new Region(name, other, forTarget, shape, source);
    }
}
