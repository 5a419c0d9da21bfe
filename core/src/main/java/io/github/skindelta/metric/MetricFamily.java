package io.github.skindelta.metric;

import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.lighting.SkinPhoto;
import io.github.skindelta.skin.SkinSite;
import java.util.List;
import java.util.Map;

/**
 * One way of measuring skin, which may yield several numbers at once.
 *
 * <p>The model is made once; every reading uses it, so that both photos are measured by the same ruler. What counts is
 * decided on the before photo; the after photo only tells how light and camera differed on untouched skin. Change,
 * uncertainty and verdict are computed from readings elsewhere, never in here.
 *
 * @param <M> what the readings have in common
 */
interface MetricFamily<M> {

    /** Pixels of a target and its reference skin. */
    enum Ground {
        /** Those of skin, thick hair left out; where there is much fine hair, nothing: it passes for what is outlined. */
        SKIN,
        /** Hairs of a pixel or two left out as well: a mean does not miss them, an outline would be frayed by the holes. */
        BETWEEN_HAIRS,
        /** And wrinkles, which are darker than the skin's own colour, whatever that is. */
        BETWEEN_WRINKLES,
        /** Hair too: a family that measures what lies on the skin. */
        WITH_HAIR
    }

    /** What the numbers mean, in the order in which a reading gives them. */
    List<MetricDefinition> definitions();

    /** Which pixels are read. */
    default Ground ground() {
        return Ground.SKIN;
    }

    /**
     * Fixes what the readings have in common.
     *
     * @param pair both photos: what differs between them may have to be taken out
     * @param site the target and its reference skin
     * @param lines hairs and wrinkles of the pair, found once for all families that ask for them
     * @return the model
     * @throws NotMeasurableException if nothing can be measured with it
     */
    M model(SkinPair pair, SkinSite site, PairLines lines);

    /**
     * What families that read one model have in common. They stand side by side in the list of metrics: a model is kept until
     * one of another kind is made, and its planes no longer.
     *
     * @return the same for those families and for no other
     */
    default Object modelKind() {
        return this;
    }

    /**
     * Prepares one photo.
     *
     * @param photo the photo
     * @param model of the pair
     * @return reads any place of it
     * @throws NotMeasurableException if it cannot be measured
     */
    PhotoReader reader(SkinPhoto photo, M model);

    /**
     * What the formula was run with, for the record.
     *
     * @param model of the pair
     * @return values by name
     */
    Map<String, Double> parameters(M model);
}
