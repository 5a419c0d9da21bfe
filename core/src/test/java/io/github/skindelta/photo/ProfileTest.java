package io.github.skindelta.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.skindelta.SharedData;
import io.github.skindelta.colour.LinearRgb;
import io.github.skindelta.failure.Caution;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileTest {

    /** Display P3's colorants under D50, as Apple's profile of that name holds them. */
    private static final double[] P3 = {0.51512, 0.24120, -0.00105, 0.29198, 0.69225, 0.04189, 0.15710, 0.06657, 0.78407
    };

    @Test
    void displayP3RedLiesOutsideSrgbAndIsNotClipped() {
        LinearRgb light = linear(withChunkProfile(uniform(0xFF0000), profile(P3, srgbCurve())));
        // CSS Color 4, P3 to sRGB in linear light, first column.
        assertThat(light.red().at(1, 1)).isCloseTo(1.2249f, within(5e-4f));
        assertThat(light.green().at(1, 1)).isCloseTo(-0.0420f, within(5e-4f));
        assertThat(light.blue().at(1, 1)).isCloseTo(-0.0196f, within(5e-4f));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 77, 128, 254, 255})
    void greyStaysGreyUnderAnyProfile(int level) {
        LinearRgb light = linear(withChunkProfile(uniform(level * 0x010101), profile(P3, srgbCurve())));
        assertThat(light.red().at(1, 1)).isCloseTo(light.green().at(1, 1), within(2e-7f));
        assertThat(light.blue().at(1, 1)).isCloseTo(light.green().at(1, 1), within(2e-7f));
    }

    @Test
    void anEmbeddedSrgbProfileChangesNoPixel() {
        BufferedImage picture = TestFiles.picture(40, 30);
        byte[] srgb = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        BufferedImage tagged =
                Photo.decode(withChunkProfile(picture, srgb), "a.png").rendering(100);
        for (int y = 0; y < 30; y++) {
            for (int x = 0; x < 40; x++) {
                assertThat(tagged.getRGB(x, y)).isEqualTo(picture.getRGB(x, y));
            }
        }
    }

    @Test
    void aProfileInAJpegCountsAsInAPng() {
        byte[] jpeg = TestFiles.withProfile(TestFiles.encoded(uniform(0xFF0000), "jpeg"), profile(P3, srgbCurve()));
        Photo photo = Photo.decode(jpeg, "p3.jpg");
        assertThat(photo.capture().colourProfile()).isEqualTo("test profile");
        // JPEG stores this red as 254.
        assertThat(photo.linear(photo.bounds()).red().at(1, 1)).isCloseTo(1.2249f, within(0.012f));
    }

    @ParameterizedTest
    // ICC.1:2022, 10.18: the parametric curve types at an encoded value of 0.5, worked out by hand.
    @CsvSource({
        "'0, 2', 0.25",
        "'1, 2, 1, 0', 0.25",
        "'2, 2, 0.5, 0.25, 0.1', 0.35",
        "'3, 2, 1, 0, 0.5, 0.6', 0.25",
        "'4, 2, 0.8, 0, 0.5, 0.1, 0.05, 0', 0.21"
    })
    void parametricCurvesFollowTheStandard(String parameters, float expected) {
        String[] numbers = parameters.split(", ", -1);
        ByteBuffer curve = ByteBuffer.allocate(12 + 4 * (numbers.length - 1));
        curve.put(TestFiles.latin("para"))
                .putInt(0)
                .putShort(Short.parseShort(numbers[0]))
                .putShort((short) 0);
        for (int i = 1; i < numbers.length; i++) {
            curve.putInt((int) Math.round(Double.parseDouble(numbers[i]) * 65536));
        }
        LinearRgb light = linear(withChunkProfile(uniform(0x808080), profile(P3, curve.array())));
        // Code 128 is 0.50196: up to 0.002 above the value at 0.5.
        assertThat(light.green().at(1, 1)).isBetween(expected - 1e-4f, expected + 0.003f);
    }

    @Test
    void aTableCurveIsJoinedByStraightLines() {
        ByteBuffer curve = ByteBuffer.allocate(18);
        curve.put(TestFiles.latin("curv")).putInt(0).putInt(3);
        curve.putShort((short) 0).putShort((short) 13107).putShort((short) 65535);
        LinearRgb light = linear(withChunkProfile(uniform(0x404040), profile(P3, curve.array())));
        // Code 64 is 0.25098, half way to the middle entry, which is 0.2.
        assertThat(light.green().at(1, 1)).isCloseTo(0.100392f, within(1e-5f));
    }

    @Test
    void aPngThatDeclaresAGammaIsLinearisedByIt() {
        byte[] png = TestFiles.withChunk(
                TestFiles.encoded(uniform(0x808080), "png"),
                "gAMA",
                ByteBuffer.allocate(4).putInt(100_000).array());
        assertThat(linear(png).red().at(1, 1)).isCloseTo(128 / 255f, within(1e-6f));
    }

    @Test
    void exifThatNamesAdobeRgbIsBelievedWithACaution() {
        ByteBuffer block = ByteBuffer.allocate(44);
        block.put(TestFiles.latin("MM")).putShort((short) 42).putInt(8).putShort((short) 1);
        block.putShort((short) 0x8769).putShort((short) 4).putInt(1).putInt(26).putInt(0);
        block.putShort((short) 1)
                .putShort((short) 0xA001)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 2);
        byte[] jpeg = TestFiles.withExif(TestFiles.jpeg(16, 16), block.array());
        Photo photo = Photo.decode(jpeg, "a.jpg");
        assertThat(photo.capture().colourProfile()).isEqualTo("Adobe RGB (1998)");
        assertThat(photo.cautions()).extracting(Caution::code).containsExactly("colour-space-from-exif");
    }

    @ParameterizedTest
    @CsvSource({"P3-sRGB-red.jpg, 0", "P3-sRGB-green.jpg, 1", "R2020-sRGB-red.jpg, 0", "R2020-sRGB-blue.jpg, 2"})
    void wideGamutPhotosKeepTheirSignOutsideSrgb(String file, int channel) {
        Photo photo = Photo.read(SharedData.file("formats/wide-gamut").resolve(file));
        LinearRgb light = photo.linear(photo.bounds());
        float least = Float.POSITIVE_INFINITY;
        float most = Float.NEGATIVE_INFINITY;
        for (int y = 0; y < light.height(); y++) {
            for (int x = 0; x < light.width(); x++) {
                float[] rgb = {
                    light.red().at(x, y), light.green().at(x, y), light.blue().at(x, y)
                };
                most = Math.max(most, rgb[channel]);
                least = Math.min(least, Math.min(rgb[0], Math.min(rgb[1], rgb[2])));
            }
        }
        assertThat(most).isGreaterThan(1.02f);
        assertThat(least).isNegative();
    }

    @Test
    void channelsThatTheProfileSwapsAreSwappedBack() {
        Path file = SharedData.file("formats/wide-gamut/rgb-to-gbr-test.jpg");
        BufferedImage picture = Photo.read(file).rendering(1000);
        // The wheel's word RED stands on red, seen in any viewer that follows profiles.
        int rgb = picture.getRGB(500, 60);
        assertThat((rgb >> 16) & 0xFF).isGreaterThan(200);
        assertThat((rgb >> 8) & 0xFF).isLessThan(60);
    }

    private static LinearRgb linear(byte[] file) {
        Photo photo = Photo.decode(file, "a.png");
        return photo.linear(photo.bounds());
    }

    private static BufferedImage uniform(int rgb) {
        BufferedImage picture = new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 256; i++) {
            picture.setRGB(i % 16, i / 16, rgb);
        }
        return picture;
    }

    private static byte[] withChunkProfile(BufferedImage picture, byte[] profile) {
        java.util.zip.Deflater deflater = new java.util.zip.Deflater();
        deflater.setInput(profile);
        deflater.finish();
        byte[] packed = new byte[profile.length + 100];
        int length = deflater.deflate(packed);
        deflater.end();
        byte[] data = TestFiles.joined(TestFiles.latin("test\0\0"), java.util.Arrays.copyOf(packed, length));
        return TestFiles.withChunk(TestFiles.encoded(picture, "png"), "iCCP", data);
    }

    /** IEC 61966-2-1 as an ICC parametric curve of type 3. */
    private static byte[] srgbCurve() {
        ByteBuffer curve = ByteBuffer.allocate(32);
        curve.put(TestFiles.latin("para")).putInt(0).putShort((short) 3).putShort((short) 0);
        for (double value : new double[] {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045}) {
            curve.putInt((int) Math.round(value * 65536));
        }
        return curve.array();
    }

    private static byte[] profile(double[] colorants, byte[] curve) {
        int tags = 128 + 4 + 7 * 12;
        int description = tags + 60;
        int curveAt = description + 28 + 24;
        ByteBuffer out = ByteBuffer.allocate(curveAt + curve.length);
        out.putInt(0, out.capacity()).put(8, (byte) 4);
        out.put(12, TestFiles.latin("mntrRGB XYZ ")).put(36, TestFiles.latin("acsp"));
        out.position(128).putInt(7);
        String[] names = {"rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC", "desc"};
        for (int i = 0; i < 7; i++) {
            int at = i < 3 ? tags + 20 * i : i < 6 ? curveAt : description;
            out.put(TestFiles.latin(names[i])).putInt(at).putInt(i < 3 ? 20 : i < 6 ? curve.length : 52);
        }
        for (int i = 0; i < 9; i++) {
            if (i % 3 == 0) {
                out.put(TestFiles.latin("XYZ ")).putInt(0);
            }
            out.putInt((int) Math.round(colorants[i] * 65536));
        }
        out.put(TestFiles.latin("mluc")).putInt(0).putInt(1).putInt(12);
        out.put(TestFiles.latin("enUS")).putInt(24).putInt(28);
        out.put("test profile".getBytes(java.nio.charset.StandardCharsets.UTF_16BE));
        return out.put(curve).array();
    }
}
