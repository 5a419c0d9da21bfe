package io.github.skindelta.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.skindelta.failure.Caution;
import io.github.skindelta.failure.NotComparableException;
import io.github.skindelta.failure.Obstacle;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {

    @Test
    void aMissingFileAndAFolderAreSaidToBeSo(@TempDir Path folder) {
        Path missing = folder.resolve("none.jpg");
        assertThat(refusal(() -> Photo.read(missing)))
                .isEqualTo(new Obstacle.PhotoNotFound(missing.toString(), "nothing"));
        assertThat(refusal(() -> Photo.read(folder)))
                .isEqualTo(new Obstacle.PhotoNotFound(folder.toString(), "a directory"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "This is a text and no photo.", "<svg xmlns='http://www.w3.org/2000/svg'/>"})
    void whatIsNoImageIsSaidToBeNone(String text) {
        assertThat(refusal(TestFiles.latin(text))).isEqualTo(new Obstacle.NotAnImage("file"));
    }

    @ParameterizedTest
    @CsvSource({
        "'\0\0\0\u0018ftypheic', HEIC",
        "'\0\0\0\u0018ftypmif1', HEIC",
        "'\0\0\0\u0018ftypavif', AVIF",
        "'GIF89a', GIF",
        "'%PDF-1.7', PDF",
        "'8BPS', Photoshop",
        "'II*\0\u0010\0\0\0CR\2', a camera's raw file"
    })
    void formatsThatAreNotReadAreNamed(String start, String format) {
        assertThat(refusal(TestFiles.latin(start + "0123456789")))
                .isInstanceOfSatisfying(
                        Obstacle.UnsupportedFormat.class,
                        o -> assertThat(o.format()).isEqualTo(format));
    }

    @Test
    void aTinyFileThatClaimsAGiantPictureIsRefusedUndecoded() {
        byte[] png = TestFiles.png(8, 8);
        ByteBuffer.wrap(png).putInt(16, 33000).putInt(20, 33000);
        java.util.zip.CRC32 checksum = new java.util.zip.CRC32();
        checksum.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) checksum.getValue());
        assertThat(refusal(png)).isEqualTo(new Obstacle.PhotoTooLarge("file", 1089, 100));
    }

    @Test
    void aTiffThatClaimsAGiantPictureIsRefusedUndecoded() {
        byte[] tiff = TestFiles.resource("rgb16-little.tif");
        // The values of the first two entries, width and height.
        tiff[18] = (byte) 0xE8;
        tiff[19] = (byte) 0x80;
        tiff[30] = (byte) 0xE8;
        tiff[31] = (byte) 0x80;
        assertThat(refusal(tiff).code()).isEqualTo("photo-too-large");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.6, 0.9, 0.99})
    void aJpegCutShortIsRefused(double part) {
        byte[] jpeg = TestFiles.jpeg(200, 150);
        byte[] cut = Arrays.copyOf(jpeg, (int) (jpeg.length * part));
        assertThat(refusal(cut).code()).isEqualTo("damaged-photo");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.6, 0.8, 0.95})
    void aJpegCutShortAndClosedAgainIsRefused(double part) {
        byte[] jpeg = TestFiles.jpeg(200, 150);
        byte[] cut = Arrays.copyOf(jpeg, (int) (jpeg.length * part));
        assertThat(refusal(TestFiles.joined(cut, new byte[] {(byte) 0xFF, (byte) 0xD9}))
                        .code())
                .isEqualTo("damaged-photo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rgb16.png", "rgb16-little.tif", "rgb16-deflate.tif", "lossless.webp", "lossy.webp"})
    void aFileCutInItsPixelsIsRefused(String name) {
        byte[] file = TestFiles.resource(name);
        assertThat(refusal(Arrays.copyOf(file, file.length - 20)).code()).isEqualTo("damaged-photo");
    }

    @Test
    void aPngWithOneFlippedBitInItsPixelsIsRefused() {
        byte[] png = TestFiles.resource("rgb16.png");
        png[60] ^= 1;
        assertThat(refusal(png).code()).isEqualTo("damaged-photo");
    }

    @Test
    void aPngWithoutItsEndChunkIsReadWithACaution() {
        byte[] png = TestFiles.png(30, 20);
        Photo photo = Photo.decode(Arrays.copyOf(png, png.length - 12), "a.png");
        assertThat(photo.cautions()).extracting(Caution::code).contains("file-end-missing");
    }

    @Test
    void bytesAfterTheEndOfAJpegAreNormal() {
        byte[] jpeg = TestFiles.joined(TestFiles.jpeg(30, 20), TestFiles.latin("a phone's second picture"));
        assertThat(Photo.decode(jpeg, "a.jpg").cautions()).isEmpty();
    }

    @Test
    void damagedMetadataIsACautionAndThePixelsStay() {
        byte[] jpeg = TestFiles.withSegment(TestFiles.jpeg(30, 20), 0xE2, TestFiles.latin("ICC_PROFILE\0\1\1garbage"));
        Photo photo = Photo.decode(jpeg, "a.jpg");
        assertThat(photo.cautions()).extracting(Caution::code).contains("colour-profile-unreadable");
        assertThat(photo.capture().colourProfile()).isEqualTo("sRGB (assumed)");
    }

    @Test
    void aWebpWhoseDataRunsOutIsRefusedAtOnce() {
        byte[] file = TestFiles.resource("lossless.webp");
        // Everything after the VP8L header but the last bytes is taken away, and the lengths say so.
        byte[] cut = Arrays.copyOf(file, 34);
        ByteBuffer.wrap(cut)
                .order(java.nio.ByteOrder.LITTLE_ENDIAN)
                .putInt(4, 26)
                .putInt(16, 14);
        assertThat(refusal(cut).code()).isEqualTo("damaged-photo");
    }

    /** Whatever the bytes, it is a photo or an obstacle, never another exception. */
    @ParameterizedTest
    @ValueSource(
            strings = {"jpeg", "png", "rgb16.png", "rgb16-big.tif", "rgb16-deflate.tif", "lossless.webp", "lossy.webp"})
    void damagedFilesNeverCrash(String name) {
        byte[] whole = switch (name) {
            case "jpeg" -> TestFiles.withExif(TestFiles.jpeg(60, 40), TestFiles.exifOrientation(6));
            case "png" -> TestFiles.png(60, 40);
            default -> TestFiles.resource(name);
        };
        Random random = new Random(20261122);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = Arrays.copyOf(whole, i % 3 == 0 ? random.nextInt(whole.length) : whole.length);
            for (int flips = 0; damaged.length > 0 && flips < 1 + i % 4; flips++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(Photo.decode(damaged, "file").width()).isPositive();
            } catch (NotComparableException refused) {
                assertThat(refused.obstacle().code()).isNotBlank();
            }
        }
    }

    private static Obstacle refusal(byte[] file) {
        return refusal(() -> Photo.decode(file, "file"));
    }

    private static Obstacle refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable reading) {
        NotComparableException refused = catchThrowableOfType(NotComparableException.class, reading);
        assertThat(refused).as("refused").isNotNull();
        return refused.obstacle();
    }
}
