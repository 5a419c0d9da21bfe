package io.github.skindelta.align;

import io.github.skindelta.raster.Point;

/** How far off a mapped point may be. */
@FunctionalInterface
public interface MappingError {

    /**
     * The expected root mean square radial error of one mapped point.
     *
     * @param before the point in the before photo
     * @return pixels of the after photo, at least 0
     */
    double standardErrorPx(Point before);
}
