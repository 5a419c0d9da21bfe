package io.github.skindelta.metric;

import io.github.skindelta.lighting.Drift;
import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.lighting.SkinPhoto;
import io.github.skindelta.skin.Place;
import io.github.skindelta.skin.SkinSite;
import java.util.List;
import java.util.Map;

/**
 * Melanin index of the target less that of untouched skin: {@code MI = 100 · log10(1 / R)} in linear light (Takiwaki,
 * J. Med. Invest. 44, 1998).
 *
 * <p>Red light is little absorbed by blood, so that what it loses is mostly melanin's; uneven light across the frame is
 * not told apart from it.
 */
final class Pigmentation implements MetricFamily<Place> {

    @Override
    public List<MetricDefinition> definitions() {
        return List.of(new MetricDefinition(
                "pigmentation",
                3,
                "Pigmentation (melanin index)",
                "MI",
                "MI",
                2,
                "How much more brown pigment the treated skin shows than the untouched skin in the same photo: 100 times"
                        + " the logarithm of one over red light, treated minus untouched. 0 means as brown as the skin"
                        + " around it.",
                "Takiwaki, J Med Invest 44 (1998)"));
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
                List.of(OpticalDensity.of(photo.linear().red())),
                (target, reference) -> new double[] {target[0] - reference[0]},
                MeanReader.Errors.of(MeanReader.Doubt.OF_COLOUR, Drift.CUBIC));
    }

    @Override
    public Map<String, Double> parameters(Place model) {
        return Map.of();
    }
}
