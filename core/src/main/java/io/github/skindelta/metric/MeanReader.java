package io.github.skindelta.metric;

import io.github.skindelta.lighting.SkinPhoto;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.skin.Place;
import java.util.List;

/**
 * Reads numbers that follow from means over skin, so that any patch of untouched skin can be read like a target.
 *
 * @param photo the photo
 * @param planes what is averaged, each of the size of the photo's window
 * @param formula from the means to the values
 */
record MeanReader(SkinPhoto photo, List<Plane> planes, Formula formula) implements PhotoReader {

    /** From means to values. */
    @FunctionalInterface
    interface Formula {
        /**
         * The values.
         *
         * @param target mean of each plane over the target
         * @param reference the same over the reference skin
         * @return one value a definition
         * @throws NotMeasurableException if they say nothing
         */
        double[] values(double[] target, double[] reference);
    }

    /** Copies the list. */
    MeanReader {
        planes = List.copyOf(planes);
    }

    @Override
    public Reading read(Place place) {
        ReferenceSkin.require(place);
        double[] target = new double[planes.size()];
        double[] reference = new double[planes.size()];
        for (int i = 0; i < planes.size(); i++) {
            target[i] = SkinMean.of(planes.get(i), photo, place.target());
            reference[i] = SkinMean.of(planes.get(i), photo, place.reference());
        }
        return Reading.of(formula.values(target, reference));
    }
}
