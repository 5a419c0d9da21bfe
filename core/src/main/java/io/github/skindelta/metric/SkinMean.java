package io.github.skindelta.metric;

import io.github.skindelta.lighting.SkinPhoto;
import io.github.skindelta.raster.AreaMean;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.Plane;

/** Means over skin, every pixel weighing the skin that it shows. */
final class SkinMean {

    private SkinMean() {}

    /**
     * Mean over a mask.
     *
     * @param values of the photo's window
     * @param photo the photo
     * @param mask not empty
     * @return the mean, in the unit of the values
     */
    static double of(Plane values, SkinPhoto photo, Mask mask) {
        return AreaMean.of(values, mask, photo.window(), photo.area());
    }
}
