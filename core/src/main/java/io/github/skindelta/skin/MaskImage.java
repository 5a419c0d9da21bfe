package io.github.skindelta.skin;

import io.github.skindelta.raster.Mask;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** Reads a mask image: a pixel with any colour other than black is inside; an alpha channel does not count. */
final class MaskImage {

    private MaskImage() {}

    /**
     * Reads a mask.
     *
     * @param bytes of a PNG, TIFF or other image file
     * @param name for messages
     * @return the mask, of the image's size
     * @throws RegionFormatException if it is not an image
     */
    static Mask read(byte[] bytes, String name) {
        BufferedImage image = decode(bytes);
        if (image == null) {
            throw new RegionFormatException(name + ": neither GeoJSON nor an image; draw the outline again and save it"
                    + " as GeoJSON, or as a PNG mask of the photo's size");
        }
        Raster raster = image.getRaster();
        int bands = image.getColorModel().hasAlpha() ? raster.getNumBands() - 1 : raster.getNumBands();
        int[] samples = new int[image.getWidth() * raster.getNumBands()];
        return Mask.byRows(image.getWidth(), image.getHeight(), (y, row) -> {
            raster.getPixels(0, y, image.getWidth(), 1, samples);
            for (int x = 0; x < row.length; x++) {
                for (int band = 0; band < bands; band++) {
                    row[x] |= samples[x * raster.getNumBands() + band] != 0;
                }
            }
        });
    }

    private static @Nullable BufferedImage decode(byte[] bytes) {
        try {
            return ImageIO.read(new ByteArrayInputStream(bytes));
        } catch (IOException | RuntimeException notAnImage) {
            return null;
        }
    }
}
