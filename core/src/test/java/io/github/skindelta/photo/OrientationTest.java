package io.github.skindelta.photo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.skindelta.SharedData;
import io.github.skindelta.failure.Caution;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrientationTest {

    private static final int STORED_WIDTH = 48;
    private static final int STORED_HEIGHT = 32;
    private static final byte[] STORED = TestFiles.jpeg(STORED_WIDTH, STORED_HEIGHT);

    @ParameterizedTest
    // CIPA DC-008, tag 0x0112: where the stored row 0 and column 0 lie, so where the stored top left pixel ends up,
    // and the stored top right one.
    @CsvSource({
        "1, left-top, right-top",
        "2, right-top, left-top",
        "3, right-bottom, left-bottom",
        "4, left-bottom, right-bottom",
        "5, left-top, left-bottom",
        "6, right-top, right-bottom",
        "7, right-bottom, right-top",
        "8, left-bottom, left-top"
    })
    void everyExifOrientationIsTurnedUprightPixelForPixel(int orientation, String topLeft, String topRight) {
        BufferedImage stored = rendered(STORED);
        BufferedImage upright = rendered(TestFiles.withExif(STORED, TestFiles.exifOrientation(orientation)));
        boolean swapped = orientation >= 5;
        assertThat(upright.getWidth()).isEqualTo(swapped ? STORED_HEIGHT : STORED_WIDTH);
        assertThat(upright.getHeight()).isEqualTo(swapped ? STORED_WIDTH : STORED_HEIGHT);
        int[] origin = corner(upright, topLeft);
        int[] right = corner(upright, topRight);
        int stepX = Integer.signum(right[0] - origin[0]);
        int stepY = Integer.signum(right[1] - origin[1]);
        for (int y = 0; y < STORED_HEIGHT; y++) {
            for (int x = 0; x < STORED_WIDTH; x++) {
                int downX = swapped ? Integer.signum(upright.getWidth() / 2 - origin[0]) : 0;
                int downY = swapped ? 0 : Integer.signum(upright.getHeight() / 2 - origin[1]);
                int found = upright.getRGB(origin[0] + stepX * x + downX * y, origin[1] + stepY * x + downY * y);
                assertThat(found).as("stored pixel %d, %d", x, y).isEqualTo(stored.getRGB(x, y));
            }
        }
    }

    private static int[] corner(BufferedImage picture, String name) {
        int x = name.startsWith("left") ? 0 : picture.getWidth() - 1;
        int y = name.endsWith("top") ? 0 : picture.getHeight() - 1;
        return new int[] {x, y};
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 255, 65535})
    void anImpossibleOrientationIsACaution(int orientation) {
        Photo photo = Photo.decode(TestFiles.withExif(STORED, TestFiles.exifOrientation(orientation)), "a.jpg");
        assertThat(photo.width()).isEqualTo(STORED_WIDTH);
        assertThat(photo.cautions()).extracting(Caution::code).contains("orientation-unknown");
    }

    @Test
    void aDamagedExifBlockIsACaution() {
        Photo photo = Photo.decode(TestFiles.withExif(STORED, TestFiles.latin("garbage, not a block")), "a.jpg");
        assertThat(photo.width()).isEqualTo(STORED_WIDTH);
        assertThat(photo.cautions()).extracting(Caution::code).contains("exif-damaged");
    }

    @Test
    void orientationInAPngTurnsItToo() {
        byte[] png = TestFiles.withChunk(TestFiles.png(20, 10), "eXIf", TestFiles.exifOrientation(6));
        assertThat(Photo.decode(png, "a.png").height()).isEqualTo(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Landscape", "Portrait"})
    void theSharedSetLooksTheSameInEveryOrientation(String name) {
        Path folder = SharedData.file("formats/exif-orientation");
        BufferedImage reference = Photo.read(folder.resolve(name + "_1.jpg")).rendering(4000);
        for (int orientation = 0; orientation <= 8; orientation++) {
            BufferedImage turned = Photo.read(folder.resolve(name + "_" + orientation + ".jpg"))
                    .rendering(4000);
            // Each file was compressed by itself: 4 levels of 255 on average.
            assertThat(meanDifference(reference, turned))
                    .as("orientation %d", orientation)
                    .isLessThan(4);
        }
    }

    private static double meanDifference(BufferedImage a, BufferedImage b) {
        assertThat(b.getWidth()).isEqualTo(a.getWidth());
        assertThat(b.getHeight()).isEqualTo(a.getHeight());
        long sum = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                for (int shift = 0; shift <= 16; shift += 8) {
                    sum += Math.abs(((a.getRGB(x, y) >> shift) & 0xFF) - ((b.getRGB(x, y) >> shift) & 0xFF));
                }
            }
        }
        return sum / (3.0 * a.getWidth() * a.getHeight());
    }

    private static BufferedImage rendered(byte[] file) {
        return Photo.decode(file, "a.jpg").rendering(1000);
    }
}
