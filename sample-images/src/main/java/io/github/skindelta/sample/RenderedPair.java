package io.github.skindelta.sample;

import io.github.skindelta.sample.truth.Truth;
import io.github.skindelta.sample.truth.TruthJson;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Two photos of skin and what is true about them.
 *
 * @param before sRGB, before any compression
 * @param after sRGB, before any compression, of the same size
 * @param truth computed from the scene, never measured on the pictures
 */
public record RenderedPair(BufferedImage before, BufferedImage after, Truth truth) {

    /** The before photo as its camera saved it, baseline JPEG. */
    public byte[] beforeJpeg() {
        return jpeg(before, (float) truth.before().camera().processing().jpegQuality());
    }

    /** The after photo as its camera saved it, baseline JPEG. */
    public byte[] afterJpeg() {
        return jpeg(after, (float) truth.after().camera().processing().jpegQuality());
    }

    /**
     * Writes {@code before.jpg}, {@code after.jpg}, {@code target.geojson} and {@code truth.json}.
     *
     * @param folder made if it is not there
     */
    public void writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve("before.jpg"), beforeJpeg());
        Files.write(folder.resolve("after.jpg"), afterJpeg());
        Files.writeString(folder.resolve("target.geojson"), TruthJson.targetGeoJson(truth));
        Files.writeString(folder.resolve("truth.json"), TruthJson.write(truth));
    }

    static byte[] jpeg(BufferedImage image, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(quality);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
