package io.github.skindelta.metric;

import io.github.skindelta.colour.Lab;
import io.github.skindelta.lighting.Drift;
import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.lighting.SkinPhoto;
import io.github.skindelta.skin.Place;
import io.github.skindelta.skin.SkinSite;
import java.util.List;
import java.util.Map;

/**
 * CIELAB of the target less that of untouched skin, the after photo brought to the before photo's light first: redness
 * a*, lightness L*, and the individual typology angle {@code ITA = atan2(L* − 50, b*)} of the mean colours (Chardon,
 * Cretois and Hourseau, Int. J. Cosmet. Sci. 13, 1991).
 *
 * <p>Unlike the indices in logarithms these depend on the before photo's own exposure and white balance.
 */
final class LabColour implements MetricFamily<Place> {

    private static final String SOURCE = "ISO/CIE 11664-4";

    @Override
    public List<MetricDefinition> definitions() {
        return List.of(
                new MetricDefinition(
                        "redness-lab",
                        1,
                        "Redness (a*)",
                        "a*",
                        "a*",
                        2,
                        "The same question on the scale of colour differences: a* of the treated skin minus a* of the"
                                + " untouched skin. A difference of 2.5 is the least redness that experts call visible.",
                        SOURCE),
                new MetricDefinition(
                        "lightness",
                        1,
                        "Lightness (L*)",
                        "L*",
                        "L*",
                        2,
                        "How much lighter (above 0) or darker (below 0) the treated skin is than the untouched skin, on a"
                                + " scale from 0 black to 100 white.",
                        SOURCE),
                new MetricDefinition(
                        "ita",
                        1,
                        "Skin tone (ITA)",
                        "°",
                        "°",
                        1,
                        "Individual typology angle of the treated skin minus that of the untouched skin: the usual scale"
                                + " of skin tone, larger is lighter. Very sensitive to uneven light.",
                        "Chardon et al., Int J Cosmet Sci 13 (1991)"));
    }

    @Override
    public Place model(SkinPair pair, SkinSite site) {
        ReferenceSkin.require(site.before());
        return site.before();
    }

    @Override
    public PhotoReader reader(SkinPhoto photo, Place model) {
        Lab lab = Lab.of(photo.linear());
        return new MeanReader(
                photo,
                List.of(lab.a(), lab.lightness(), lab.b()),
                (target, reference) ->
                        new double[] {target[0] - reference[0], target[1] - reference[1], ita(target) - ita(reference)},
                MeanReader.Errors.of(MeanReader.Doubt.OF_COLOUR, Drift.SLOPED, Drift.CURVED, Drift.CURVED));
    }

    /** Degrees, of the mean colour a*, L*, b*. */
    private static double ita(double... colour) {
        return Math.toDegrees(StrictMath.atan2(colour[1] - 50, colour[2]));
    }

    @Override
    public Map<String, Double> parameters(Place model) {
        return Map.of();
    }
}
