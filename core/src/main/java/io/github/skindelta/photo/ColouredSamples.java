package io.github.skindelta.photo;

import io.github.skindelta.colour.IccProfile;
import io.github.skindelta.colour.Matrix3;
import io.github.skindelta.colour.RgbEncoding;
import io.github.skindelta.failure.Caution;
import java.awt.image.ColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Samples together with what they mean.
 *
 * @param samples grey or RGB, not yet upright
 * @param encoding how they become linear light
 * @param cautions doubts about colour
 */
record ColouredSamples(Samples samples, RgbEncoding encoding, List<Caution> cautions) {

    private static final String ADVICE = "Use the original photo with its colour profile, as the camera wrote it.";

    /**
     * Decides by the first of these that there is: embedded profile, what the format declares, what EXIF names, sRGB.
     *
     * @param stored pixels as decoded
     * @param file where they come from
     * @param named colour space named by EXIF
     * @return samples and encoding, or null where the samples are of a kind that is not supported
     */
    static @Nullable ColouredSamples of(PixelReader.Stored stored, PhotoFile file, ExifFacts.Colour named) {
        List<Caution> cautions = new ArrayList<>();
        @Nullable IccProfile profile = profile(file, cautions);
        ColorModel model = stored.model();
        if (model == null || stored.isInk()) {
            return ofInks(inks(stored, file), profile, cautions);
        }
        StoredSamples.Result result = StoredSamples.of(stored.raster(), model);
        if (result == null) {
            return null;
        }
        if (result.transparent()) {
            cautions.add(Unreadable.alphaIgnored());
        }
        return ofLight(result.samples(), profile, without(file, named, cautions), cautions);
    }

    private static @Nullable IccProfile profile(PhotoFile file, List<Caution> cautions) {
        byte[] bytes = file.profile();
        if (bytes == null) {
            return null;
        }
        Optional<IccProfile> profile = IccProfile.parse(bytes);
        if (profile.isEmpty()) {
            cautions.add(unreadable("The embedded colour profile is damaged"));
        }
        return profile.orElse(null);
    }

    private static Caution unreadable(String what) {
        return Caution.of("colour-profile-unreadable", what + "; sRGB was assumed.", ADVICE);
    }

    private static Raster inks(PixelReader.Stored stored, PhotoFile file) {
        return stored.model() == null && stored.raster() instanceof WritableRaster raster
                ? Inks.ofJpeg(raster, JpegStructure.adobeTransform(file.pixels()))
                : stored.raster();
    }

    private static ColouredSamples ofInks(Raster inks, @Nullable IccProfile profile, List<Caution> cautions) {
        boolean fits = profile != null && profile.space() == IccProfile.Space.CMYK;
        Samples samples = fits && profile != null ? ProfileConversion.toSrgb(inks, profile) : null;
        if (profile != null && samples == null) {
            cautions.add(unreadable("The embedded colour profile is not one for these inks"));
        }
        String description = samples == null || profile == null ? "CMYK (no usable profile)" : profile.description();
        cautions.add(Caution.of(
                "cmyk-converted",
                "The photo was prepared for print (CMYK) and converted back; colours are not those of the camera.",
                "Use the original photo in RGB."));
        return new ColouredSamples(
                samples == null ? Inks.toSrgb(inks) : samples, RgbEncoding.srgb(description), cautions);
    }

    private static ColouredSamples ofLight(
            Samples samples, @Nullable IccProfile profile, RgbEncoding without, List<Caution> cautions) {
        if (profile == null) {
            return new ColouredSamples(samples, without, cautions);
        }
        boolean grey = samples.channels == 1;
        boolean fits = profile.space() == IccProfile.Space.RGB || (grey && profile.space() == IccProfile.Space.GREY);
        if (!fits) {
            cautions.add(unreadable("The embedded colour profile is for another kind of picture"));
            return new ColouredSamples(samples, without, cautions);
        }
        Optional<RgbEncoding> encoding = profile.rgbEncoding();
        if (encoding.isPresent()) {
            return new ColouredSamples(samples, grey ? greyOf(encoding.get()) : encoding.get(), cautions);
        }
        return throughTables(samples, profile, without, cautions);
    }

    /** Grey has no chroma, whatever the channels' curves: green's stands for all. */
    private static RgbEncoding greyOf(RgbEncoding encoding) {
        return new RgbEncoding(
                encoding.description(), encoding.green(), encoding.green(), encoding.green(), Matrix3.IDENTITY);
    }

    private static ColouredSamples throughTables(
            Samples samples, IccProfile profile, RgbEncoding without, List<Caution> cautions) {
        Samples converted = ProfileConversion.toSrgb(rasterOf(samples), profile);
        if (converted == null) {
            cautions.add(unreadable("The embedded colour profile cannot be used"));
            return new ColouredSamples(samples, without, cautions);
        }
        cautions.add(Caution.of(
                "colour-profile-converted",
                "The embedded colour profile is a table; colours were converted to sRGB and clipped to it.",
                "Export the photo as sRGB, Display P3 or Adobe RGB."));
        return new ColouredSamples(converted, RgbEncoding.srgb(profile.description()), cautions);
    }

    private static Raster rasterOf(Samples samples) {
        int type = samples.levels() == 256 ? DataBuffer.TYPE_BYTE : DataBuffer.TYPE_USHORT;
        WritableRaster raster =
                Raster.createInterleavedRaster(type, samples.width, samples.height, samples.channels, null);
        int[] row = new int[samples.width * samples.channels];
        for (int y = 0; y < samples.height; y++) {
            int start = samples.index(0, y, 0);
            for (int i = 0; i < row.length; i++) {
                row[i] = samples.at(start + i);
            }
            raster.setPixels(0, y, samples.width, 1, row);
        }
        return raster;
    }

    /** What the samples are taken to be without a usable profile. */
    private static RgbEncoding without(PhotoFile file, ExifFacts.Colour named, List<Caution> cautions) {
        RgbEncoding declared = file.declared();
        if (declared != null) {
            return declared;
        }
        if (named == ExifFacts.Colour.ADOBE_RGB && file.profile() == null) {
            cautions.add(Caution.of(
                    "colour-space-from-exif",
                    "There is no colour profile, but EXIF names Adobe RGB, which was used.",
                    ADVICE));
            return RgbEncoding.ADOBE_RGB;
        }
        // Untagged is sRGB by every browser's and viewer's convention; CaptureFacts says that it was assumed.
        return RgbEncoding.ASSUMED_SRGB;
    }
}
