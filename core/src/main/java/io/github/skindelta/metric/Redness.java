package io.github.skindelta.metric;

import io.github.skindelta.lighting.Drift;
import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.lighting.SkinPhoto;
import io.github.skindelta.skin.Place;
import io.github.skindelta.skin.SkinSite;
import java.util.List;
import java.util.Map;

/**
 * Erythema index of the target less that of untouched skin: {@code EI = 100 · log10(R / G)} in linear light, the
 * photographic form of Diffey's index (Diffey, Oliver and Farr, Br. J. Dermatol. 111, 1984).
 *
 * <p>A gain on any channel of a photo adds the same to target and reference and cancels.
 */
final class Redness implements MetricFamily<Place> {

    @Override
    public List<MetricDefinition> definitions() {
        return List.of(new MetricDefinition(
                "redness",
                3,
                "Redness (erythema index)",
                "EI",
                "EI",
                2,
                "How much redder the treated skin is than the untouched skin in the same photo: 100 times the logarithm"
                        + " of red over green light, treated minus untouched. 0 means as red as the skin around it;"
                        + " light skin with a clear flush reads about 7 to 10.",
                "Diffey et al., Br J Dermatol 111 (1984)"));
    }

    @Override
    public Ground ground() {
        return Ground.BETWEEN_WRINKLES;
    }

    @Override
    public Place model(SkinPair pair, SkinSite site, PairLines lines) {
        ReferenceSkin.requireForColour(pair, site.before());
        return site.before();
    }

    @Override
    public PhotoReader reader(SkinPhoto photo, Place model) {
        return new MeanReader(
                photo,
                List.of(
                        OpticalDensity.of(photo.linear().green()),
                        OpticalDensity.of(photo.linear().red())),
                (target, reference) -> new double[] {target[0] - reference[0] - (target[1] - reference[1])},
                MeanReader.Errors.of(MeanReader.Doubt.OF_COLOUR, Drift.SLOPED));
    }

    @Override
    public Map<String, Double> parameters(Place model) {
        return Map.of();
    }
}
