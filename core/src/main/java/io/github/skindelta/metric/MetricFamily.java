package io.github.skindelta.metric;

import io.github.skindelta.lighting.SkinPhoto;
import io.github.skindelta.skin.Place;
import java.util.List;
import java.util.Map;

/**
 * One way of measuring skin, which may yield several numbers at once.
 *
 * <p>The model is made once, from the before photo; every reading uses it, so that both photos are measured by the same
 * ruler. Change, uncertainty and verdict are computed from readings elsewhere, never in here.
 *
 * @param <M> what is fixed on the before photo
 */
interface MetricFamily<M> {

    /** What the numbers mean, in the order in which a reading gives them. */
    List<MetricDefinition> definitions();

    /**
     * Fixes what the readings have in common.
     *
     * @param before the before photo
     * @param place the target and its reference skin in it
     * @return the model
     * @throws NotMeasurableException if nothing can be measured with it
     */
    M model(SkinPhoto before, Place place);

    /**
     * Prepares one photo.
     *
     * @param photo the photo
     * @param model made from the before photo
     * @return reads any place of it
     * @throws NotMeasurableException if it cannot be measured
     */
    PhotoReader reader(SkinPhoto photo, M model);

    /**
     * What the formula was run with, for the record.
     *
     * @param model made from the before photo
     * @return values by name
     */
    Map<String, Double> parameters(M model);
}
