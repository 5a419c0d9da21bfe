package io.github.skindelta.sample.chemistry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SkinColourTest {

    private static final double D65 = 6504;
    private static final SkinColour COLOURS = SkinColour.under(D65);
    private static final double SURFACE = SkinColour.SURFACE_REFLECTION;

    @Test
    void aPerfectWhiteReadsOneInEveryChannel() {
        double[] white = new double[Spectrum.SAMPLES];
        Arrays.fill(white, 1);
        assertThat(observer().linearRgb(white)).containsExactly(new double[] {1, 1, 1}, within(1e-12));
    }

    @Test
    void greysHaveNoChroma() {
        CieLab grey = CieLab.of(0.18, 0.18, 0.18);
        assertThat(grey.lightness()).isCloseTo(49.5, within(0.05));
        assertThat(Math.hypot(grey.a(), grey.b())).isLessThan(0.01);
    }

    /** METHODS §2: a light forearm is about L*a*b* 68 / 7.5 / 14, EI 15.8. */
    @Test
    void elevenThousandthsOfMelaninAndNineOfBloodLookLikeALightForearm() {
        CieLab forearm = lab(0.0112, 0.0092);
        assertThat(forearm.lightness()).isCloseTo(68, within(2.0));
        assertThat(forearm.a()).isCloseTo(7.5, within(1.0));
        assertThat(forearm.b()).isCloseTo(14, within(1.5));
        assertThat(forearm.itaDegrees()).isCloseTo(52, within(4.0));
        assertThat(erythemaIndex(0.0112, 0.0092)).isCloseTo(15.8, within(1.5));
    }

    /** METHODS §2: brown skin is about L*a*b* 45 / 11 / 18, EI 27.9; homogeneous layers give it a little more chroma. */
    @Test
    void tenPercentMelaninLooksBrown() {
        CieLab brown = lab(0.095, 0.0125);
        assertThat(brown.lightness()).isCloseTo(45, within(1.5));
        assertThat(brown.a()).isCloseTo(11, within(1.0));
        assertThat(brown.b()).isCloseTo(18, within(4.0));
        assertThat(erythemaIndex(0.095, 0.0125)).isCloseTo(27.9, within(1.5));
    }

    /** The patch "dark skin" of the ColorChecker is 37.99 / 13.56 / 14.06 (X-Rite, D50); people differ by more than this. */
    @Test
    void fifteenPercentMelaninLooksLikeTheColourCardsDarkSkin() {
        CieLab dark = lab(0.15, 0.0135);
        assertThat(dark.lightness()).isCloseTo(38, within(1.0));
        assertThat(dark.a()).isCloseTo(13.6, within(3.5));
        assertThat(dark.b()).isCloseTo(14.1, within(4.0));
    }

    /** METHODS §2: Δa* +5 on a light forearm is EI +6.8 at the same L*; blood also darkens, which takes a little more. */
    @Test
    void fiveMoreUnitsOfRedAreAboutSevenMoreOfErythema() {
        double blood = 0.0092;
        while (lab(0.0112, blood).a() < lab(0.0112, 0.0092).a() + 5) {
            blood += 0.0001;
        }
        double change = erythemaIndex(0.0112, blood) - erythemaIndex(0.0112, 0.0092);
        assertThat(change).isBetween(6.8, 6.8 * 1.15);
    }

    /**
     * METHODS §2: from a relative EI of 8.4, blood × 0.6 takes away 6.9 and × 1.8 adds 9.7, 1.4 times as much. In that model
     * skin holds three times our blood, which our lighter forearm does not allow: ours moves two thirds as far, in the same
     * proportion.
     */
    @Test
    void erythemaFollowsBloodLessThanInProportion() {
        double untreated = erythemaIndex(0.0105, 0.0095);
        double blood = 0.0095;
        while (erythemaIndex(0.0105, blood) < untreated + 8.4) {
            blood += 0.0001;
        }
        double down = erythemaIndex(0.0105, 0.6 * blood) - erythemaIndex(0.0105, blood);
        double up = erythemaIndex(0.0105, 1.8 * blood) - erythemaIndex(0.0105, blood);
        assertThat(-up / down).isCloseTo(1.4, within(0.1));
        assertThat(down / -6.9).isBetween(0.6, 1.0);
        assertThat(up / 9.7).isBetween(0.6, 1.0);
    }

    /** METHODS §1: from 5600 to 4300 K relative EI grows by 3.5 %, with cameras that differ as people do. */
    @Test
    void warmerLightShowsALittleMoreErythema() {
        double cool = relativeErythema(5600);
        assertThat(relativeErythema(4300) / cool).isCloseTo(1.035, within(0.015));
    }

    /** METHODS §1: a surface reflection of 2.8 % takes 11 % off relative EI on light skin and 35 % on dark. */
    @Test
    void surfaceReflectionVeilsDarkSkinMore() {
        assertThat(veiled(0.0105)).isCloseTo(0.89, within(0.02));
        assertThat(veiled(0.095)).isCloseTo(0.65, within(0.06));
    }

    @Test
    void moreBloodIsRedderAndDarkerAtEveryMelanin() {
        for (double melanin : new double[] {0.005, 0.01, 0.02, 0.04, 0.085}) {
            assertThat(erythemaIndex(melanin, 0.02)).isGreaterThan(erythemaIndex(melanin, 0.01) + 2);
            assertThat(lab(melanin, 0.02).lightness())
                    .isLessThan(lab(melanin, 0.01).lightness());
        }
    }

    @Test
    void theTableAgreesWithTheSpectraBetweenItsNodes() {
        for (double melanin : new double[] {0.0063, 0.0171, 0.093}) {
            double[] exact = observer().linearRgb(SkinOptics.reflectance(melanin, 0.0137));
            float[] table = rgb(melanin, 0.0137);
            for (int c = 0; c < 3; c++) {
                assertThat(table[c] / exact[c]).isCloseTo(1, within(0.002));
            }
        }
    }

    private static double relativeErythema(double kelvin) {
        float[] flushed = new float[3];
        float[] untreated = new float[3];
        SkinColour.under(kelvin).read(Math.log(0.0105), Math.log(0.027), flushed);
        SkinColour.under(kelvin).read(Math.log(0.0105), Math.log(0.0095), untreated);
        return 100 * Math.log10((flushed[0] + SURFACE) / (flushed[1] + SURFACE))
                - 100 * Math.log10((untreated[0] + SURFACE) / (untreated[1] + SURFACE));
    }

    /** Relative EI of a flushed patch with a surface reflection of 2.8 %, as a share of that without. */
    private static double veiled(double melanin) {
        return (erythema(melanin, 0.027, 0.028) - erythema(melanin, 0.0095, 0.028))
                / (erythema(melanin, 0.027, 0) - erythema(melanin, 0.0095, 0));
    }

    private static double erythema(double melanin, double blood, double surface) {
        float[] rgb = rgb(melanin, blood);
        return 100 * Math.log10((rgb[0] + surface) / (rgb[1] + surface));
    }

    private static StandardObserver observer() {
        return new StandardObserver(Daylight.at(D65));
    }

    private static CieLab lab(double melanin, double blood) {
        float[] rgb = rgb(melanin, blood);
        return CieLab.of(rgb[0] + SURFACE, rgb[1] + SURFACE, rgb[2] + SURFACE);
    }

    private static double erythemaIndex(double melanin, double blood) {
        return erythema(melanin, blood, SURFACE);
    }

    private static float[] rgb(double melanin, double blood) {
        float[] rgb = new float[3];
        COLOURS.read(Math.log(melanin), Math.log(blood), rgb);
        return rgb;
    }
}
