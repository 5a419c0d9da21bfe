package io.github.skindelta.photo;

import io.github.skindelta.failure.Caution;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.Raster;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;

/** Decodes the pixels of a file as they are stored, without any conversion of colour. */
final class PixelReader implements IIOReadWarningListener {

    /**
     * Pixels as stored.
     *
     * @param raster the values
     * @param model what they mean; null for a JPEG's four inks
     * @param cautions the decoder's doubts
     */
    record Stored(Raster raster, @Nullable ColorModel model, List<Caution> cautions) {

        /** Whether the values are amounts of ink. */
        boolean isInk() {
            return model == null || model.getColorSpace().getType() == ColorSpace.TYPE_CMYK;
        }
    }

    private final String name;
    private final List<String> warnings = new ArrayList<>();

    private PixelReader(String name) {
        this.name = name;
    }

    static Stored read(PhotoFormat format, PhotoFile file, String name) throws IOException {
        return new PixelReader(name).read(format, file.pixels());
    }

    private Stored read(PhotoFormat format, byte[] bytes) throws IOException {
        ImageReader reader = ImageReaders.of(format);
        try (ImageInputStream in = new ByteArrayInput(bytes)) {
            reader.addIIOReadWarningListener(this);
            reader.setInput(in, true, true);
            if (format == PhotoFormat.JPEG && channels(bytes) == 4) {
                return new Stored(reader.readRaster(0, null), null, cautions());
            }
            BufferedImage image = reader.read(0, parameters(reader, format));
            return new Stored(image.getRaster(), image.getColorModel(), cautions());
        } finally {
            reader.dispose();
        }
    }

    /** Asking for the raw type keeps the reader from converting to 8-bit sRGB, which clips wide gamuts. */
    private static ImageReadParam parameters(ImageReader reader, PhotoFormat format) throws IOException {
        ImageReadParam parameters = reader.getDefaultReadParam();
        if (format == PhotoFormat.TIFF) {
            ImageTypeSpecifier raw = reader.getRawImageType(0);
            if (raw != null) {
                parameters.setDestinationType(raw);
            }
        }
        return parameters;
    }

    private static int channels(byte[] jpeg) {
        for (int i = 2; i + 9 < jpeg.length; i += 2 + (((jpeg[i + 2] & 0xFF) << 8) | (jpeg[i + 3] & 0xFF))) {
            int marker = jpeg[i + 1] & 0xFF;
            if (marker >= 0xC0 && marker <= 0xC3) {
                return jpeg[i + 9];
            }
        }
        return 0;
    }

    @Override
    public void warningOccurred(ImageReader source, String warning) {
        warnings.add(warning);
    }

    /** libjpeg goes on after any damage and paints what is missing; its words tell damage from clutter. */
    private List<Caution> cautions() {
        List<Caution> cautions = new ArrayList<>();
        for (String warning : warnings) {
            String text = warning.toLowerCase(Locale.ROOT);
            if (text.contains("extraneous bytes")) {
                cautions.add(Unreadable.extraneousBytes());
            } else if (isDamage(text)) {
                throw Unreadable.damaged(name, "the picture data is corrupt (" + warning + ")");
            }
        }
        return cautions.stream().distinct().toList();
    }

    private static boolean isDamage(String text) {
        return text.contains("premature")
                || text.contains("corrupt")
                || text.contains("truncated")
                || text.contains("unexpected end")
                || text.contains("inconsistent progression");
    }
}
