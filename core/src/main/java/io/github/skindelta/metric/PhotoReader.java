package io.github.skindelta.metric;

import io.github.skindelta.skin.Place;

/** One photo prepared for a family: what is costly is done once, and any place can then be read. */
sealed interface PhotoReader permits MeanReader, ObjectReader {

    /**
     * Measures one place.
     *
     * @param place the target and its reference skin
     * @return one value a definition
     * @throws NotMeasurableException if it cannot be measured there
     */
    Reading read(Place place);
}
