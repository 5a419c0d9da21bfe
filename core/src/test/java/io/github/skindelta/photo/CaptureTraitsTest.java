package io.github.skindelta.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class CaptureTraitsTest {

    private static final byte[] JPEG = TestFiles.encoded(TestFiles.picture(32, 24), "jpeg");

    /** A big-endian TIFF header; a directory with Software (0x131) and the EXIF directory with Flash and CustomRendered. */
    private static byte[] exif(String software, int flash, int customRendered) {
        byte[] name = TestFiles.latin(software + "\0");
        ByteBuffer out = ByteBuffer.allocate(200);
        out.put(TestFiles.latin("MM")).putShort((short) 42).putInt(8).putShort((short) 2);
        out.putShort((short) 0x131).putShort((short) 2).putInt(name.length).putInt(100);
        out.putShort((short) 0x8769).putShort((short) 4).putInt(1).putInt(50);
        out.putInt(0).position(50);
        out.putShort((short) 2);
        out.putShort((short) 0x9209)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) flash)
                .putShort((short) 0);
        out.putShort((short) 0xA401)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) customRendered)
                .putShort((short) 0);
        out.putInt(0).position(100);
        return out.put(name).array();
    }

    private static CaptureTraits traits(byte[] jpeg) {
        return Photo.decode(jpeg, "photo.jpg").capture().traits();
    }

    @Test
    void softwareFlashAndHdrAreRead() {
        CaptureTraits traits = traits(TestFiles.withExif(JPEG, exif("17.4.1", 1, 3)));
        assertThat(traits.software()).isEqualTo("17.4.1");
        assertThat(traits.flash()).isTrue();
        assertThat(traits.rendering()).isEqualTo("HDR");
    }

    @Test
    void anOrdinaryExposureWithoutFlashHasNoSpecialRendering() {
        CaptureTraits traits = traits(TestFiles.withExif(JPEG, exif("17.4.1", 16, 0)));
        assertThat(traits.flash()).isFalse();
        assertThat(traits.rendering()).isNull();
    }

    @Test
    void aProgramThatCallsItselfHdrMakesHdr() {
        assertThat(traits(TestFiles.withExif(JPEG, exif("HDR+ 1.0.3", 16, 0))).rendering())
                .isEqualTo("HDR");
    }

    @Test
    void aFileWithoutExifSaysNothing() {
        CaptureTraits traits = traits(JPEG);
        assertThat(traits.software()).isNull();
        assertThat(traits.flash()).isNull();
    }

    /** The JDK's default quality is 0.75, on the scale of the IJG. */
    @Test
    void theQualityOfAJpegIsRead() {
        assertThat(traits(JPEG).jpegQuality()).isEqualTo(75);
    }
}
