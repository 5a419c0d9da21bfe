package io.github.skindelta.photo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Small photos made in memory, and the surgery on their bytes that tests need. */
final class TestFiles {

    private TestFiles() {}

    static byte[] resource(String name) {
        try (InputStream in = TestFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no test file " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Red grows to the right, green downwards, one blue corner top left: no two orientations look the same. */
    static BufferedImage picture(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int blue = x < width / 4 && y < height / 4 ? 220 : 60;
                picture.setRGB(x, y, (40 + 180 * x / width) << 16 | (40 + 180 * y / height) << 8 | blue);
            }
        }
        return picture;
    }

    static byte[] encoded(BufferedImage picture, String format) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            if (!ImageIO.write(picture, format, out)) {
                throw new IllegalStateException("no writer for " + format);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Written by the JDK's own TIFF writer, whose code is not the reader's. */
    static byte[] tiff(BufferedImage picture, String compression) throws IOException {
        ImageWriter writer = jdkTiffWriter();
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionType(compression);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static ImageWriter jdkTiffWriter() {
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("tiff");
        while (writers.hasNext()) {
            ImageWriter writer = writers.next();
            if (writer.getClass().getName().startsWith("com.sun.")) {
                return writer;
            }
        }
        throw new IllegalStateException("the JDK has no TIFF writer");
    }

    static byte[] jpeg(int width, int height) {
        return encoded(picture(width, height), "jpeg");
    }

    static byte[] png(int width, int height) {
        return encoded(picture(width, height), "png");
    }

    /** A JPEG with one more segment right after SOI. */
    static byte[] withSegment(byte[] jpeg, int marker, byte[] data) {
        ByteBuffer out = ByteBuffer.allocate(jpeg.length + 4 + data.length);
        out.put(jpeg, 0, 2).put((byte) 0xFF).put((byte) marker).putShort((short) (data.length + 2));
        return out.put(data).put(jpeg, 2, jpeg.length - 2).array();
    }

    static byte[] withExif(byte[] jpeg, byte[] block) {
        return withSegment(jpeg, 0xE1, joined(latin("Exif\0\0"), block));
    }

    static byte[] withProfile(byte[] jpeg, byte[] profile) {
        return withSegment(jpeg, 0xE2, joined(latin("ICC_PROFILE\0\1\1"), profile));
    }

    /** A big-endian TIFF header and a directory with the orientation alone. */
    static byte[] exifOrientation(int orientation) {
        ByteBuffer out = ByteBuffer.allocate(26);
        out.put(latin("MM")).putShort((short) 42).putInt(8).putShort((short) 1);
        out.putShort((short) 0x112).putShort((short) 3).putInt(1).putShort((short) orientation);
        return out.array();
    }

    /** A PNG with one more chunk right after IHDR. */
    static byte[] withChunk(byte[] png, String type, byte[] data) {
        int at = 8 + 25;
        byte[] typed = joined(latin(type), data);
        CRC32 checksum = new CRC32();
        checksum.update(typed);
        ByteBuffer out = ByteBuffer.allocate(png.length + typed.length + 8);
        out.put(png, 0, at).putInt(data.length).put(typed).putInt((int) checksum.getValue());
        return out.put(png, at, png.length - at).array();
    }

    static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
