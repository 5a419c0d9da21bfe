package io.github.skindelta.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.skindelta.colour.LinearRgb;
import io.github.skindelta.failure.Caution;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.Window;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoTest {

    @Test
    void aPngOfOurOwnRendersToTheSamePixels() {
        BufferedImage picture = TestFiles.picture(40, 30);
        Photo photo = Photo.decode(TestFiles.encoded(picture, "png"), "a.png");
        assertThat(pixels(photo.rendering(1000))).isEqualTo(pixels(picture));
    }

    @ParameterizedTest
    // IEC 61966-2-1: the encoded value and its linear light.
    @CsvSource({"0, 0", "10, 0.00303527", "128, 0.21586050", "188, 0.50288646", "255, 1"})
    void srgbBecomesLinearLight(int encoded, float linear) {
        Photo photo = Photo.decode(TestFiles.encoded(uniform(encoded << 16 | encoded << 8 | encoded), "png"), "g.png");
        LinearRgb light = photo.linear(photo.bounds());
        assertThat(light.red().at(3, 2)).isCloseTo(linear, org.assertj.core.data.Offset.offset(1e-6f));
        assertThat(light.green().at(3, 2)).isEqualTo(light.red().at(3, 2));
        assertThat(light.blue().at(3, 2)).isEqualTo(light.red().at(3, 2));
        assertThat(photo.isGrey()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rgb16.png", "rgb16-little.tif", "rgb16-big.tif", "rgb16-deflate.tif"})
    void sixteenBitsAreKept(String file) {
        Photo photo = Photo.decode(TestFiles.resource(file), file);
        assertThat(photo.width()).isEqualTo(5);
        assertThat(photo.height()).isEqualTo(4);
        LinearRgb light = photo.linear(photo.bounds());
        for (int y = 0; y < 4; y++) {
            for (int x = 0; x < 5; x++) {
                assertThat(light.red().at(x, y)).isEqualTo(srgb(13000 * x + 7));
                assertThat(light.green().at(x, y)).isEqualTo(srgb(16000 * y + 300));
                assertThat(light.blue().at(x, y)).isEqualTo(srgb(1000 * x + 10000 * y + 1));
            }
        }
    }

    /** IEC 61966-2-1, straight from the standard. */
    private static float srgb(int stored) {
        double v = stored / 65535.0;
        return (float) (v <= 0.04045 ? v / 12.92 : StrictMath.pow((v + 0.055) / 1.055, 2.4));
    }

    @Test
    void losslessWebpKeepsEveryPixel() {
        Photo photo = Photo.decode(TestFiles.resource("lossless.webp"), "lossless.webp");
        BufferedImage picture = photo.rendering(100);
        for (int y = 0; y < 4; y++) {
            for (int x = 0; x < 5; x++) {
                int expected = (50 * x) << 16 | (60 * y) << 8 | (10 * x + 40 * y);
                assertThat(picture.getRGB(x, y) & 0xFFFFFF).isEqualTo(expected);
            }
        }
    }

    @Test
    void lossyWebpStaysCloseToItsSource() {
        BufferedImage picture =
                Photo.decode(TestFiles.resource("lossy.webp"), "lossy.webp").rendering(100);
        assertThat(picture.getWidth()).isEqualTo(64);
        assertThat(picture.getHeight()).isEqualTo(48);
        for (int y = 0; y < 48; y += 7) {
            for (int x = 0; x < 64; x += 7) {
                int rgb = picture.getRGB(x, y);
                // Quality 90 on a smooth gradient: a few levels.
                assertThat((rgb >> 16) & 0xFF).isBetween(170 + x / 2 - 5, 170 + x / 2 + 5);
                assertThat((rgb >> 8) & 0xFF).isBetween(130 + y / 2 - 5, 130 + y / 2 + 5);
                assertThat(rgb & 0xFF).isBetween(110 + (x + y) / 4 - 6, 110 + (x + y) / 4 + 6);
            }
        }
    }

    @Test
    void theNameDoesNotDecideTheFormat() {
        assertThat(Photo.decode(TestFiles.png(20, 10), "photo.jpg").width()).isEqualTo(20);
    }

    @Test
    void decodersAreFoundWithoutTheThreadsClassLoader() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            for (String file : new String[] {"rgb16.png", "rgb16-little.tif", "lossless.webp"}) {
                assertThat(Photo.decode(TestFiles.resource(file), file).width()).isEqualTo(5);
            }
            assertThat(Photo.decode(TestFiles.jpeg(16, 8), "a.jpg").width()).isEqualTo(16);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"LZW", "Deflate", "ZLib", "PackBits"})
    void sixteenBitTiffsOfEveryCompressionAreReadAlike(String compression) throws java.io.IOException {
        BufferedImage picture = new BufferedImage(9, 7, BufferedImage.TYPE_USHORT_GRAY);
        for (int i = 0; i < 63; i++) {
            picture.getRaster().setSample(i % 9, i / 9, 0, 1000 * i + i);
        }
        Photo photo = Photo.decode(TestFiles.tiff(picture, compression), compression + ".tif");
        LinearRgb light = photo.linear(photo.bounds());
        for (int i = 0; i < 63; i++) {
            assertThat(light.green().at(i % 9, i / 9)).isEqualTo(srgb(1000 * i + i));
        }
    }

    @Test
    void aPhotoReducedInLinearLightAveragesLightAndNotCodes() {
        BufferedImage checks = new BufferedImage(7, 5, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 5; y++) {
            for (int x = 0; x < 7; x++) {
                checks.setRGB(x, y, (x + y) % 2 == 0 ? 0xFFFFFF : 0);
            }
        }
        Photo photo = Photo.decode(TestFiles.encoded(checks, "png"), "checks.png");
        LinearRgb reduced = photo.reduced(2);
        assertThat(reduced.width()).isEqualTo(3);
        assertThat(reduced.height()).isEqualTo(2);
        assertThat(reduced.green().at(2, 1)).isEqualTo(0.5f);
        // Half the light is code 188 in sRGB, not 128.
        assertThat(photo.rendering(1).getRGB(0, 0) & 0xFF).isBetween(186, 190);
    }

    @Test
    void aWindowIsThatPartOfTheWhole() {
        Photo photo = Photo.decode(TestFiles.png(40, 30), "a.png");
        LinearRgb whole = photo.linear(photo.bounds());
        LinearRgb part = photo.linear(new Window(5, 7, 11, 13));
        assertThat(part.width()).isEqualTo(11);
        assertThat(part.red().at(10, 12)).isEqualTo(whole.red().at(15, 19));
        assertThat(part.green().at(10, 12)).isEqualTo(whole.green().at(15, 19));
        assertThatThrownBy(() -> photo.linear(new Window(30, 0, 11, 1))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "200, 150, 100, false",
        "250, 150, 100, true",
        "249, 249, 249, false",
        "5, 100, 100, true",
        "6, 6, 0, false",
        "100, 5, 100, true",
        "100, 60, 0, false",
        "100, 60, 250, true"
    })
    void clippingIsJudgedOnStoredValuesAndSparesDarkBlue(int red, int green, int blue, boolean clipped) {
        Photo photo = Photo.decode(TestFiles.encoded(uniform(red << 16 | green << 8 | blue), "png"), "c.png");
        Mask mask = photo.clipped(photo.bounds());
        assertThat(mask.at(2, 2)).isEqualTo(clipped);
    }

    @Test
    void clippingScalesToSixteenBits() {
        Photo photo = Photo.decode(TestFiles.resource("rgb16.png"), "rgb16.png");
        Mask clipped = photo.clipped(photo.bounds());
        assertThat(clipped.at(0, 3)).as("red 7 of 65535").isTrue();
        assertThat(clipped.at(1, 0)).as("green 300 of 65535").isTrue();
        assertThat(clipped.at(1, 1)).isFalse();
    }

    @Test
    void theFingerprintIsOfTheFile() {
        byte[] png = TestFiles.resource("rgb16.png");
        // sha256sum rgb16.png
        assertThat(Photo.decode(png, "rgb16.png").sha256())
                .isEqualTo("a7d4a3c425674a340392f68ee665d86e7b8b75e06ea0c67a08dd0ff91fe4f5c3");
    }

    @Test
    void transparencyIsIgnoredWithACaution() {
        BufferedImage picture = new BufferedImage(4, 4, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(1, 1, 0x80C86432);
        Photo photo = Photo.decode(TestFiles.encoded(picture, "png"), "cut-out.png");
        assertThat(photo.cautions()).extracting(Caution::code).contains("alpha-ignored");
        assertThat(photo.rendering(4).getRGB(1, 1) & 0xFFFFFF).isEqualTo(0xC86432);
    }

    @Test
    void greyPalettesAndOneSinglePixelAreRead() {
        BufferedImage dot = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_BINARY);
        dot.setRGB(0, 0, 0xFFFFFF);
        Photo photo = Photo.decode(TestFiles.encoded(dot, "png"), "dot.png");
        assertThat(photo.isGrey()).isTrue();
        assertThat(photo.linear(photo.bounds()).blue().at(0, 0)).isEqualTo(1f);
    }

    private static BufferedImage uniform(int rgb) {
        BufferedImage picture = new BufferedImage(6, 5, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(
                0,
                0,
                6,
                5,
                java.util.stream.IntStream.generate(() -> rgb).limit(30).toArray(),
                0,
                6);
        return picture;
    }

    private static int[] pixels(BufferedImage picture) {
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        return pixels;
    }
}
