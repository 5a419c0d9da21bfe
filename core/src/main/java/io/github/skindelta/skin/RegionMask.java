package io.github.skindelta.skin;

import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.PolygonMask;
import io.github.skindelta.raster.Window;
import java.util.List;

/** The pixels of regions. */
final class RegionMask {

    private RegionMask() {}

    /**
     * The pixels of a region.
     *
     * @param region as drawn
     * @param photo the photo's bounds; a mask image must have its size
     * @param window the part wanted
     * @return mask of the window's size
     * @throws RegionFormatException if the region is a mask image of another size
     */
    static Mask of(Region region, Window photo, Window window) {
        if (region.shape() instanceof Region.Pixels pixels) {
            return cut(pixels.mask(), region, photo, window);
        }
        return PolygonMask.of(((Region.Polygons) region.shape()).rings(), window);
    }

    /**
     * The pixels of several regions.
     *
     * @param regions as drawn
     * @param photo the photo's bounds
     * @param window the part wanted
     * @return mask of the window's size, of their union
     */
    static Mask union(List<Region> regions, Window photo, Window window) {
        Mask union = Mask.none(window.width(), window.height());
        for (Region region : regions) {
            union = union.or(of(region, photo, window));
        }
        return union;
    }

    private static Mask cut(Mask mask, Region region, Window photo, Window window) {
        if (mask.width() != photo.width() || mask.height() != photo.height()) {
            throw new RegionFormatException(
                    "%s: the mask is %d × %d pixels, the photo %d × %d; draw it on the photo itself"
                            .formatted(region.source(), mask.width(), mask.height(), photo.width(), photo.height()));
        }
        return Mask.byRows(window.width(), window.height(), (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = mask.at(window.x() + x, window.y() + y);
            }
        });
    }
}
