package io.github.skindelta;

import io.github.skindelta.photo.Photo;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures with something done to them that a finding is about. Values are 8-bit codes. */
public final class Retouched {

    private Retouched() {}

    /** What becomes of one channel of one pixel. */
    @FunctionalInterface
    public interface Change {
        /**
         * @param x column
         * @param y row
         * @param channel 0 red, 1 green, 2 blue
         * @param code 0–255
         * @return the new code, cut at 0 and 255
         */
        double of(int x, int y, int channel, int code);
    }

    /** The picture with every code changed. */
    public static BufferedImage changed(BufferedImage picture, Change change) {
        BufferedImage result = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int rgb = 0;
                for (int channel = 0; channel < 3; channel++) {
                    double code = change.of(x, y, channel, code(picture, x, y, channel));
                    rgb = rgb << 8 | (int) Math.round(Math.min(Math.max(code, 0), 255));
                }
                result.setRGB(x, y, rgb);
            }
        }
        return result;
    }

    /** Out of focus by a Gaussian, pixels. */
    public static BufferedImage blurred(BufferedImage picture, double sigma) {
        int radius = (int) Math.ceil(3 * sigma);
        BufferedImage across = changed(picture, (x, y, c, code) -> mean(picture, x, y, c, radius, sigma, 1, 0));
        return changed(picture, (x, y, c, code) -> mean(across, x, y, c, radius, sigma, 0, 1));
    }

    private static double mean(
            BufferedImage picture, int x, int y, int channel, int radius, double sigma, int across, int down) {
        double sum = 0;
        double weights = 0;
        for (int i = -radius; i <= radius; i++) {
            double weight = Math.exp(-0.5 * i * i / (sigma * sigma));
            sum += weight * code(picture, x + across * i, y + down * i, channel);
            weights += weight;
        }
        return sum / weights;
    }

    /** With grain of this standard deviation. */
    public static BufferedImage noisy(BufferedImage picture, double sigma) {
        Random random = new Random(1);
        return changed(picture, (x, y, c, code) -> code + sigma * random.nextGaussian());
    }

    /** Every pixel the median of the square around it: edges stay, grain goes. */
    public static BufferedImage smoothed(BufferedImage picture, int radius) {
        int side = 2 * radius + 1;
        return changed(picture, (x, y, c, code) -> {
            int[] codes = new int[side * side];
            for (int i = 0; i < codes.length; i++) {
                codes[i] = code(picture, x + i % side - radius, y + i / side - radius, c);
            }
            Arrays.sort(codes);
            return codes[codes.length / 2];
        });
    }

    /** Each channel times a gain. */
    public static BufferedImage tinted(BufferedImage picture, double red, double green, double blue) {
        double[] gains = {red, green, blue};
        return changed(picture, (x, y, c, code) -> gains[c] * code);
    }

    /** As a JPEG. */
    public static Photo jpeg(BufferedImage picture, double quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality((float) quality);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), parameters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return Photo.decode(bytes.toByteArray(), "photo.jpg");
    }

    /** Without loss. */
    public static Photo png(BufferedImage picture) {
        return Photo.decode(Painted.png(picture), "photo.png");
    }

    private static int code(BufferedImage picture, int x, int y, int channel) {
        int column = Math.min(Math.max(x, 0), picture.getWidth() - 1);
        int row = Math.min(Math.max(y, 0), picture.getHeight() - 1);
        return picture.getRGB(column, row) >> (16 - 8 * channel) & 0xFF;
    }
}
