package io.github.skindelta.report;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A picture as a {@code data:} URI that a page can carry: JPEG, reduced where it is large. */
record DisplayPicture(String uri, int width, int height) {

    /** Longest side in pixels: sharp on a desktop screen, and two of them stay below about a megabyte. */
    static final int LONGEST_SIDE_PX = 1600;

    /** Skin tones show no blocks at this quality. */
    private static final float QUALITY = 0.88f;

    /** The picture reduced to {@link #LONGEST_SIDE_PX} and encoded. */
    static DisplayPicture of(BufferedImage picture) {
        BufferedImage reduced = reduced(picture);
        String base64 = Base64.getEncoder().encodeToString(jpeg(reduced));
        return new DisplayPicture("data:image/jpeg;base64," + base64, reduced.getWidth(), reduced.getHeight());
    }

    /** Halved while it is more than twice too large, so that every pixel counts; then brought to size. */
    private static BufferedImage reduced(BufferedImage picture) {
        int longest = Math.max(picture.getWidth(), picture.getHeight());
        if (longest > 2 * LONGEST_SIDE_PX) {
            return reduced(drawn(picture, (picture.getWidth() + 1) / 2, (picture.getHeight() + 1) / 2));
        }
        double factor = Math.min(1, LONGEST_SIDE_PX / (double) longest);
        return drawn(picture, side(picture.getWidth(), factor), side(picture.getHeight(), factor));
    }

    private static int side(int length, double factor) {
        return Math.max(1, (int) Math.round(length * factor));
    }

    /** Also drops an alpha channel, which JPEG has none of. */
    private static BufferedImage drawn(BufferedImage picture, int width, int height) {
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = drawn.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        return drawn;
    }

    private static byte[] jpeg(BufferedImage picture) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam quality = writer.getDefaultWriteParam();
        quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        quality.setCompressionQuality(QUALITY);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), quality);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
