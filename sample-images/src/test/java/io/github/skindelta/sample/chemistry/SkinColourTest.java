package io.github.skindelta.sample.chemistry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SkinColourTest {

    private static final double D65 = 6504;

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
    void onePercentMelaninAndNineThousandthsBloodLookLikeALightForearm() {
        CieLab forearm = lab(0.010, 0.009);
        assertThat(forearm.lightness()).isCloseTo(68, within(2.0));
        assertThat(forearm.a()).isCloseTo(7.5, within(1.0));
        assertThat(forearm.b()).isCloseTo(14, within(1.5));
        assertThat(forearm.itaDegrees()).isCloseTo(52, within(4.0));
        assertThat(erythemaIndex(0.010, 0.009)).isCloseTo(15.8, within(1.5));
    }

    /** METHODS §2: brown skin is about L*a*b* 45 / 11 / 18, EI 27.9; homogeneous layers give it more chroma than that. */
    @Test
    void eightPercentMelaninLooksBrown() {
        CieLab brown = lab(0.085, 0.0125);
        assertThat(brown.lightness()).isCloseTo(45, within(2.0));
        assertThat(brown.a()).isCloseTo(11, within(3.0));
        assertThat(brown.b()).isCloseTo(18, within(8.0));
    }

    /** METHODS §2: Δa* +5 on a light forearm is EI +6.8 at the same L*; blood also darkens, which takes a little more. */
    @Test
    void fiveMoreUnitsOfRedAreAboutSevenMoreOfErythema() {
        double blood = 0.009;
        while (lab(0.010, blood).a() < lab(0.010, 0.009).a() + 5) {
            blood += 0.0001;
        }
        double change = erythemaIndex(0.010, blood) - erythemaIndex(0.010, 0.009);
        assertThat(change).isBetween(6.8, 6.8 * 1.15);
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

    private static StandardObserver observer() {
        return new StandardObserver(Daylight.at(D65));
    }

    private static CieLab lab(double melanin, double blood) {
        float[] rgb = rgb(melanin, blood);
        double surface = SkinColour.SURFACE_REFLECTION;
        return CieLab.of(rgb[0] + surface, rgb[1] + surface, rgb[2] + surface);
    }

    private static double erythemaIndex(double melanin, double blood) {
        float[] rgb = rgb(melanin, blood);
        return 100 * Math.log10((rgb[0] + SkinColour.SURFACE_REFLECTION) / (rgb[1] + SkinColour.SURFACE_REFLECTION));
    }

    private static float[] rgb(double melanin, double blood) {
        float[] rgb = new float[3];
        SkinColour.under(D65).read(Math.log(melanin), Math.log(blood), rgb);
        return rgb;
    }
}
