package io.github.skindelta.photo;

import io.github.skindelta.colour.IccProfile;
import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferUShort;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import org.jspecify.annotations.Nullable;

/**
 * Samples to 16-bit sRGB through the JDK's colour management, for profiles that are tables and for inks. Colours
 * outside sRGB are clipped, which matrix profiles avoid: {@link IccProfile#rgbEncoding()}.
 */
final class ProfileConversion {

    // Large enough to amortise a call, small enough not to matter beside the photo.
    private static final int ROWS = 64;

    private ProfileConversion() {}

    /**
     * @param source values as the profile counts them, as many channels as the profile has
     * @param profile what they mean
     * @return 16-bit sRGB, or null where the profile cannot be used
     */
    static @Nullable Samples toSrgb(Raster source, IccProfile profile) {
        try {
            ICC_Profile from = ICC_Profile.getInstance(profile.bytes());
            ICC_Profile to = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
            if (from.getNumComponents() != source.getNumBands()) {
                return null;
            }
            return convert(source, new ColorConvertOp(new ICC_Profile[] {from, to}, null));
        } catch (CMMException | IllegalArgumentException unusable) {
            return null;
        }
    }

    private static Samples convert(Raster source, ColorConvertOp conversion) {
        int width = source.getWidth();
        short[] values = new short[width * source.getHeight() * 3];
        for (int y = 0; y < source.getHeight(); y += ROWS) {
            int rows = Math.min(ROWS, source.getHeight() - y);
            Raster strip = source.createChild(source.getMinX(), source.getMinY() + y, width, rows, 0, 0, null);
            WritableRaster srgb = Raster.createInterleavedRaster(DataBuffer.TYPE_USHORT, width, rows, 3, null);
            conversion.filter(strip, srgb);
            short[] converted = ((DataBufferUShort) srgb.getDataBuffer()).getData();
            System.arraycopy(converted, 0, values, y * width * 3, converted.length);
        }
        return Samples.of(width, source.getHeight(), values);
    }
}
