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
 * <p>Differences of these colours also say how much of a change is blood's and how much pigment's (Takiwaki, Miyaoka,
 * Kohno and Arase, Skin Res. Technol. 8, 2002).
 *
 * <p>Unlike the indices in logarithms these depend on the before photo's own exposure and white balance.
 */
final class LabColour implements MetricFamily<Place> {

    private static final String SOURCE = "ISO/CIE 11664-4";
    private static final String TAKIWAKI = "Takiwaki et al., Skin Res Technol 8 (2002)";

    @Override
    public List<MetricDefinition> definitions() {
        return List.of(
                new MetricDefinition(
                        "redness-lab",
                        3,
                        "Redness (a*)",
                        "a*",
                        "a*",
                        2,
                        "The same question on the scale of colour differences: a* of the treated skin minus a* of the"
                                + " untouched skin. A difference of 2.5 is the least redness that experts call visible.",
                        SOURCE),
                new MetricDefinition(
                        "lightness",
                        3,
                        "Lightness (L*)",
                        "L*",
                        "L*",
                        2,
                        "How much lighter (above 0) or darker (below 0) the treated skin is than the untouched skin, on a"
                                + " scale from 0 black to 100 white.",
                        SOURCE),
                new MetricDefinition(
                        "ita",
                        3,
                        "Skin tone (ITA)",
                        "°",
                        "°",
                        1,
                        "Individual typology angle of the treated skin minus that of the untouched skin: the usual scale"
                                + " of skin tone, larger is lighter. Very sensitive to uneven light.",
                        "Chardon et al., Int J Cosmet Sci 13 (1991)"),
                new MetricDefinition(
                        "haemoglobin",
                        3,
                        "Haemoglobin (from a* and L*)",
                        "ΔHb",
                        "ΔHb",
                        2,
                        "How much more blood colours the treated skin than the untouched skin, brown pigment taken out:"
                                + " 1.68 times the difference of a* plus 0.60 times the difference of L*. 0 means as much"
                                + " as the skin around it; skin that pales without browning goes below.",
                        TAKIWAKI),
                new MetricDefinition(
                        "melanin",
                        3,
                        "Melanin (from a* and L*)",
                        "ΔMel",
                        "ΔMel",
                        2,
                        "How much more brown pigment colours the treated skin than the untouched skin, blood taken out:"
                                + " −1.06 times the difference of a* minus 1.44 times the difference of L*. 0 means as"
                                + " much as the skin around it.",
                        TAKIWAKI));
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
        Lab lab = Lab.of(photo.linear());
        return new MeanReader(
                photo,
                List.of(lab.a(), lab.lightness(), lab.b()),
                new OverReference(),
                MeanReader.Errors.of(
                        MeanReader.Doubt.OF_COLOUR, Drift.SLOPED, Drift.CUBIC, Drift.CUBIC, Drift.SLOPED, Drift.CUBIC));
    }

    /** From means of a*, L* and b*. */
    private static final class OverReference implements MeanReader.Formula {

        @Override
        public double[] values(double[] target, double[] reference) {
            double redness = target[0] - reference[0];
            double lightness = target[1] - reference[1];
            return new double[] {
                redness,
                lightness,
                ita(target) - ita(reference),
                haemoglobin(redness, lightness),
                melanin(redness, lightness)
            };
        }

        /** Takiwaki's two are of differences to untouched skin only. */
        @Override
        public double[] absolute(double[] target) {
            return new double[] {target[0], target[1], ita(target), Double.NaN, Double.NaN};
        }
    }

    /**
     * What blood contributes to a difference of colour, Takiwaki et al. 2002.
     *
     * @param redness difference of a*
     * @param lightness difference of L*
     * @return 0 where the difference is brown pigment's alone
     */
    static double haemoglobin(double redness, double lightness) {
        return 1.68 * redness + 0.60 * lightness;
    }

    /**
     * What brown pigment contributes to it.
     *
     * @param redness difference of a*
     * @param lightness difference of L*
     * @return 0 where the difference is blood's alone
     */
    static double melanin(double redness, double lightness) {
        return -1.06 * redness - 1.44 * lightness;
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
