package io.github.skindelta.metric;

import io.github.skindelta.lighting.Drift;
import io.github.skindelta.lighting.Ruler;
import io.github.skindelta.lighting.SkinPhoto;
import io.github.skindelta.raster.MaskedBlur;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.skin.Place;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Roughness of the target over that of untouched skin: root mean square of the luminance in a band of wavelengths,
 * divided by its local mean; the analogue of Sq in ISO 25178.
 *
 * <p>How strongly relief shows depends on the light's elevation (50° → 40° is +42 %), alike on target and reference: the
 * ratio cancels it (METHODS §4). It does not cancel noise, nor pigment that varies within the band.
 */
final class Texture implements MetricFamily<Texture.Band> {

    /** Structures narrower than this are blurred by every camera, pixels of the coarser photo. */
    private static final double LEAST_WAVELENGTH_PX = 4;

    /** Narrower than an octave is not the band any more. */
    private static final double LEAST_OCTAVE = 2;

    /** A Gaussian of this many wavelengths halves the power at that wavelength: √(ln 2) / 2π. */
    private static final double SIGMA_PER_WAVELENGTH = 0.13251;

    private final MetricDefinition definition;
    private final double fromMm;
    private final double toMm;

    /**
     * A band of wavelengths.
     *
     * @param fromMm shortest wavelength, mm
     * @param toMm longest wavelength, mm
     */
    record Band(double fromMm, double toMm) {}

    private Texture(String id, String title, String what, double fromMm, double toMm) {
        this.fromMm = fromMm;
        this.toMm = toMm;
        this.definition = new MetricDefinition(
                id,
                1,
                title,
                "ratio",
                "ratio",
                3,
                String.format(
                        Locale.ROOT,
                        "How rough the treated skin looks beside the untouched skin in the same photo, looking at %s"
                                + " (%.1f to %.1f mm). 1 means as rough as the skin around it, 1.2 means 20 %% rougher.",
                        what,
                        fromMm,
                        toMm),
                "analogue of Sq, ISO 25178-2");
    }

    /** Pores and fine lines. */
    static Texture fine() {
        return new Texture("texture-fine", "Fine texture", "pores and fine lines", 0.1, 0.5);
    }

    /** Folds and shallow scars. */
    static Texture coarse() {
        return new Texture("texture-coarse", "Coarse texture", "folds, bumps and shallow scars", 0.5, 2);
    }

    @Override
    public List<MetricDefinition> definitions() {
        return List.of(definition);
    }

    @Override
    public Band model(SkinPhoto before, Place place) {
        ReferenceSkin.require(place);
        Ruler ruler = before.ruler();
        if (!ruler.isMetric()) {
            throw new NotMeasurableException("the scale is not known and texture is measured in millimetres: give"
                    + " --mm-per-px, or lay a marker beside the skin and give --marker");
        }
        double from = Math.max(fromMm, LEAST_WAVELENGTH_PX * ruler.perCoarserPixel());
        if (toMm / from < LEAST_OCTAVE) {
            throw new NotMeasurableException(String.format(
                    Locale.ROOT,
                    "found %.3f mm of skin in a pixel, at most %.3f mm shows this detail: take the photo closer or with"
                            + " more pixels",
                    ruler.perCoarserPixel(),
                    toMm / LEAST_OCTAVE / LEAST_WAVELENGTH_PX));
        }
        return new Band(from, toMm);
    }

    @Override
    public PhotoReader reader(SkinPhoto photo, Band band) {
        return new MeanReader(
                photo,
                List.of(power(photo, band)),
                Texture::overReference,
                List.of(Drift.CURVED),
                MeanReader.Kind.RATIO);
    }

    private static double[] overReference(double[] target, double... reference) {
        if (!(reference[0] > 0)) {
            throw new NotMeasurableException(
                    "the untouched skin shows no texture at all: use the original photo, without filters");
        }
        return new double[] {Math.sqrt(target[0] / reference[0])};
    }

    /** Squared contrast in the band. */
    private static Plane power(SkinPhoto photo, Band band) {
        double pixel = photo.ruler().perPixel();
        Plane luminance = luminance(photo);
        Plane fine = new MaskedBlur(photo.usable(), SIGMA_PER_WAVELENGTH * band.fromMm() / pixel).of(luminance);
        Plane mean = new MaskedBlur(photo.usable(), SIGMA_PER_WAVELENGTH * band.toMm() / pixel).of(luminance);
        return Plane.byRows(luminance.width(), luminance.height(), (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                float contrast = mean.at(x, y) > 0 ? fine.at(x, y) / mean.at(x, y) - 1 : 0;
                row[x] = contrast * contrast;
            }
        });
    }

    private static Plane luminance(SkinPhoto photo) {
        float[] green = new float[photo.linear().width()];
        float[] blue = new float[photo.linear().width()];
        return Plane.byRows(photo.linear().width(), photo.linear().height(), (y, row) -> {
            photo.linear().red().copyRow(y, row);
            photo.linear().green().copyRow(y, green);
            photo.linear().blue().copyRow(y, blue);
            for (int x = 0; x < row.length; x++) {
                row[x] = 0.2126f * row[x] + 0.7152f * green[x] + 0.0722f * blue[x];
            }
        });
    }

    @Override
    public Map<String, Double> parameters(Band band) {
        return Map.of("bandFromMm", band.fromMm(), "bandToMm", band.toMm());
    }
}
