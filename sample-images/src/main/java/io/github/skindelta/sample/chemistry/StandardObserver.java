package io.github.skindelta.sample.chemistry;

/**
 * Turns a reflectance spectrum into linear sRGB as the CIE 1931 observer sees it in some light, each channel
 * balanced for that light: a perfect white reads (1, 1, 1).
 *
 * <p>The colour matching functions are the multi-lobe fit of Wyman, Sloan and Shirley, "Simple Analytic Approximations
 * to the CIE XYZ Color Matching Functions", JCGT 2(2), 2013, listing 1; the matrix is IEC 61966-2-1.
 */
final class StandardObserver {

    private final double[][] rgbFromSpectrum;

    /** @param illuminant relative spectral power, sampled as in {@link Spectrum} */
    StandardObserver(double... illuminant) {
        this.rgbFromSpectrum = normalised(illuminant);
    }

    /** Linear sRGB of a reflectance sampled as in {@link Spectrum}; out-of-gamut values may be negative. */
    double[] linearRgb(double[] reflectance) {
        double[] rgb = new double[3];
        for (int channel = 0; channel < 3; channel++) {
            for (int i = 0; i < Spectrum.SAMPLES; i++) {
                rgb[channel] += rgbFromSpectrum[channel][i] * reflectance[i];
            }
        }
        return rgb;
    }

    private static double[][] normalised(double... illuminant) {
        double[][] weights = new double[3][Spectrum.SAMPLES];
        double[] white = new double[3];
        for (int i = 0; i < Spectrum.SAMPLES; i++) {
            double[] rgb = rgbOfLine(Spectrum.wavelengthNm(i));
            for (int channel = 0; channel < 3; channel++) {
                weights[channel][i] = rgb[channel] * illuminant[i];
                white[channel] += weights[channel][i];
            }
        }
        for (int channel = 0; channel < 3; channel++) {
            for (int i = 0; i < Spectrum.SAMPLES; i++) {
                weights[channel][i] /= white[channel];
            }
        }
        return weights;
    }

    private static double[] rgbOfLine(double nm) {
        double x = 1.056 * lobe(nm, 599.8, 37.9, 31.0)
                + 0.362 * lobe(nm, 442.0, 16.0, 26.7)
                - 0.065 * lobe(nm, 501.1, 20.4, 26.2);
        double y = 0.821 * lobe(nm, 568.8, 46.9, 40.5) + 0.286 * lobe(nm, 530.9, 16.3, 31.1);
        double z = 1.217 * lobe(nm, 437.0, 11.8, 36.0) + 0.681 * lobe(nm, 459.0, 26.0, 13.8);
        return new double[] {
            3.2406255 * x - 1.5372080 * y - 0.4986286 * z,
            -0.9689307 * x + 1.8757561 * y + 0.0415175 * z,
            0.0557101 * x - 0.2040211 * y + 1.0569959 * z
        };
    }

    private static double lobe(double nm, double centre, double widthBelow, double widthAbove) {
        double t = (nm - centre) / (nm < centre ? widthBelow : widthAbove);
        return StrictMath.exp(-0.5 * t * t);
    }
}
