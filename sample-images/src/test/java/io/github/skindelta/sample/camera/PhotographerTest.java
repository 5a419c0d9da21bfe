package io.github.skindelta.sample.camera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.skindelta.sample.camera.Camera.Gains;
import io.github.skindelta.sample.camera.Camera.Lens;
import io.github.skindelta.sample.camera.Camera.Processing;
import io.github.skindelta.sample.camera.Camera.Sensor;
import io.github.skindelta.sample.camera.Camera.Unevenness;
import io.github.skindelta.sample.camera.Pose.Motion;
import io.github.skindelta.sample.print.ColourCard;
import io.github.skindelta.sample.print.ColourPatch;
import io.github.skindelta.sample.skin.Condition;
import io.github.skindelta.sample.skin.Outline;
import io.github.skindelta.sample.skin.Skin;
import io.github.skindelta.sample.skin.SkinState;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One patch of skin, 40 mm across, before cameras that differ in one thing. */
class PhotographerTest {

    private static final int WIDTH = 400;
    private static final int HEIGHT = 300;
    private static final double PX_PER_MM = 10;
    private static final Sensor NO_NOISE = new Sensor(0, 0);
    private static final Camera LINEAR = Camera.linear(0.9, NO_NOISE);
    private static final Light LIGHT = new Light(60, 45, 0.45, 5500);

    private static final Surface SURFACE = surface();
    private static final Sheet CARD = new Sheet(new ColourCard(), ColourCard.WIDTH_MM, ColourCard.HEIGHT_MM, 0, 0, 4);
    private static final BufferedImage WITH_CARD = new Photographer(SURFACE, LIGHT, LINEAR, List.of(CARD)).photograph();

    @Test
    void aChromaticGradientIsWhatItSaysInThePicture() {
        Camera coloured = new Camera(
                LINEAR.gains(),
                new Unevenness(0, 0, 0, 0.04, 0, -0.03, 0),
                LINEAR.lens(),
                NO_NOISE,
                LINEAR.processing());
        BufferedImage plain = photo(LINEAR);
        BufferedImage tinted = photo(coloured);
        // The middles of the outer tenths are nine tenths of the frame apart; 8-bit means are good to 0.1 %.
        assertThat(redOverGreen(tinted, 9) / redOverGreen(plain, 9)).isCloseTo(1 + 0.9 * 0.02, within(0.001));
        assertThat(redOverGreen(tinted, 0) / redOverGreen(plain, 0)).isCloseTo(1 - 0.9 * 0.02, within(0.001));
        assertThat(mean(tinted, 9, 0) / mean(plain, 9, 0)).isCloseTo(1 - 0.9 * 0.015, within(0.001));
        assertThat(mean(tinted, 5, 8)).isCloseTo(mean(plain, 5, 8), within(1e-5));
    }

    @Test
    void lightFallsAcrossTheFrameAsStated() {
        Camera uneven = new Camera(
                LINEAR.gains(), new Unevenness(0.10, 0, 0, 0, 0, 0, 0), LINEAR.lens(), NO_NOISE, LINEAR.processing());
        BufferedImage plain = photo(LINEAR);
        BufferedImage darker = photo(uneven);
        assertThat(mean(darker, 9, 8) / mean(plain, 9, 8)).isCloseTo(1 + 0.9 * 0.05, within(0.001));
        assertThat(redOverGreen(darker, 9)).isCloseTo(redOverGreen(plain, 9), within(0.002));
    }

    /** Of detail of 4 px a Gaussian of 1.3 px passes exp(−(2π·1.3/4)²/2) = 12 %; coarser detail and rounding add to it. */
    @Test
    void defocusTakesHalfOfTheFineDetail() {
        Lens blurred = new Lens(0, LINEAR.lens().blurSigmaPx(), 1.3);
        Camera defocused = new Camera(LINEAR.gains(), Unevenness.NONE, blurred, NO_NOISE, LINEAR.processing());
        assertThat(fineDetail(photo(defocused))).isLessThan(0.5 * fineDetail(photo(LINEAR)));
    }

    @Test
    void sharpeningRaisesFineDetailAndKeepsTheMean() {
        Camera sharpening =
                new Camera(LINEAR.gains(), Unevenness.NONE, LINEAR.lens(), NO_NOISE, new Processing(0, 0, 0.5, 0.9));
        BufferedImage plain = photo(LINEAR);
        BufferedImage sharp = photo(sharpening);
        assertThat(fineDetail(sharp)).isGreaterThan(1.15 * fineDetail(plain));
        assertThat(mean(sharp, 5, 8)).isCloseTo(mean(plain, 5, 8), within(0.001));
    }

    /** Chroma noise goes first, as the eye forgives it. */
    @Test
    void denoisingTakesMostOfTheNoiseAndMoreOfItsColour() {
        Sensor noisy = new Sensor(1.7, 5);
        Processing denoising = new Processing(0, 1.4, 0, 0.9);
        BufferedImage clean = photo(LINEAR);
        BufferedImage raw = photo(Camera.linear(0.9, noisy));
        BufferedImage denoised = photo(new Camera(LINEAR.gains(), Unevenness.NONE, LINEAR.lens(), noisy, denoising));
        assertThat(difference(clean, denoised, 1)).isLessThan(0.75 * difference(clean, raw, 1));
        assertThat(difference(clean, denoised, -1)).isLessThan(0.3 * difference(clean, raw, -1));
    }

    @Test
    void oneThreadAndTwoPaintTheSamePixels() throws Exception {
        Camera phone = new Camera(
                new Gains(0.9, 0.88, 0.91),
                new Unevenness(0.1, 0.05, 0.02, 0.04, 0, 0, 0.02),
                new Lens(0.16, 0.65, 1.2),
                new Sensor(1, 7),
                new Processing(0.2, 1, 0.5, 0.9));
        assertThat(pixels(inPoolOf(1, phone))).isEqualTo(pixels(inPoolOf(2, phone)));
    }

    /** Against the white patch, so that the light's strength drops out; 3 % for 8-bit codes of dark patches. */
    @ParameterizedTest
    @EnumSource(ColourPatch.class)
    void anIdealCameraReadsThePatchesOfTheCardAsPublished(ColourPatch patch) {
        double[] read = at(patch);
        double[] white = at(ColourPatch.WHITE_9_5);
        double white100 = StrictMath.pow((ColourPatch.WHITE_9_5.lab().lightness() + 16) / 116, 3);
        double luminance = (0.2126729 * read[0] + 0.7151522 * read[1] + 0.0721750 * read[2])
                / (0.2126729 * white[0] + 0.7151522 * white[1] + 0.0721750 * white[2]);
        double published = StrictMath.pow((patch.lab().lightness() + 16) / 116, 3) / white100;
        assertThat(luminance).isCloseTo(published, within(0.03 * published));
    }

    private static double[] at(ColourPatch patch) {
        double[] centre = ColourCard.centre(patch);
        double[] pixel = CARD.pixel(pose(), centre[0], centre[1]);
        double[] sum = new double[3];
        for (int dy = -10; dy <= 10; dy++) {
            for (int dx = -10; dx <= 10; dx++) {
                int rgb = WITH_CARD.getRGB((int) Math.round(pixel[0]) + dx, (int) Math.round(pixel[1]) + dy);
                for (int c = 0; c < 3; c++) {
                    sum[c] += linear((rgb >> (16 - 8 * c)) & 0xFF);
                }
            }
        }
        return sum;
    }

    private static BufferedImage inPoolOf(int threads, Camera camera) throws Exception {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(() -> photo(camera)).get();
        } finally {
            pool.shutdown();
        }
    }

    private static BufferedImage photo(Camera camera) {
        return new Photographer(SURFACE, LIGHT, camera).photograph();
    }

    private static Pose pose() {
        return new Pose(WIDTH, HEIGHT, PX_PER_MM, Motion.NONE);
    }

    private static Surface surface() {
        Outline target = new Outline(1, new Outline.Shape(50, 0, 0, 1, 0, 0, 0.1, 5));
        SkinState skin = new SkinState(new Skin(5, 3, 30, 1 / PX_PER_MM), Condition.untreated(target));
        return new Surface(skin, pose(), WIDTH, HEIGHT);
    }

    private static double redOverGreen(BufferedImage photo, int tenth) {
        return mean(photo, tenth, 16) / mean(photo, tenth, 8);
    }

    /** Linear light in a tenth of the frame, counted from the left. */
    private static double mean(BufferedImage photo, int tenth, int shift) {
        double sum = 0;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = tenth * WIDTH / 10; x < (tenth + 1) * WIDTH / 10; x++) {
                sum += linear((photo.getRGB(x, y) >> shift) & 0xFF);
            }
        }
        return sum / HEIGHT / (WIDTH / 10.0);
    }

    private static double linear(int code) {
        return code <= 10 ? code / 255.0 / 12.92 : Math.pow((code / 255.0 + 0.055) / 1.055, 2.4);
    }

    /** Root of the squared second differences of green over 2 px, which peak at details of 4 px. */
    private static double fineDetail(BufferedImage photo) {
        double sum = 0;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 2; x < WIDTH - 2; x++) {
                double bend = green(photo, x - 2, y) - 2 * green(photo, x, y) + green(photo, x + 2, y);
                sum += bend * bend;
            }
        }
        return Math.sqrt(sum);
    }

    /** Root mean square of the difference of red plus ({@code sign} 1) or minus (−1) blue. */
    private static double difference(BufferedImage one, BufferedImage other, int sign) {
        double sum = 0;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int a = one.getRGB(x, y);
                int b = other.getRGB(x, y);
                double red = (a >> 16 & 0xFF) - (b >> 16 & 0xFF);
                double blue = (a & 0xFF) - (b & 0xFF);
                sum += (red + sign * blue) * (red + sign * blue);
            }
        }
        return Math.sqrt(sum);
    }

    private static int green(BufferedImage photo, int x, int y) {
        return photo.getRGB(x, y) >> 8 & 0xFF;
    }

    private static int[] pixels(BufferedImage photo) {
        return photo.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH);
    }
}
