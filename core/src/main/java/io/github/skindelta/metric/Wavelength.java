package io.github.skindelta.metric;

/** Wavelengths and the Gaussians that part them. */
final class Wavelength {

    /** A Gaussian of this many wavelengths halves the power at that wavelength: √(ln 2) / 2π. */
    private static final double SIGMA_PER_WAVELENGTH = 0.13251;

    private Wavelength() {}

    /**
     * Standard deviation of the Gaussian that halves the power at a wavelength.
     *
     * @param wavelength in any unit of length
     * @return in the same unit
     */
    static double halving(double wavelength) {
        return SIGMA_PER_WAVELENGTH * wavelength;
    }
}
