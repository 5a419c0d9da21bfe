package io.github.skindelta.comparability;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.skindelta.Painted;
import io.github.skindelta.Rendered;
import io.github.skindelta.Retouched;
import io.github.skindelta.failure.Caution;
import io.github.skindelta.metric.MetricDefinition;
import io.github.skindelta.metric.Metrics;
import io.github.skindelta.photo.Photo;
import io.github.skindelta.sample.scene.Scene;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A photo that has it, and one that has not. Rendered skin of 800 × 600 pixels is below one megapixel. */
class PhotoFindingsTest {

    private static final List<String> IDS =
            Metrics.definitions().stream().map(MetricDefinition::id).toList();

    /** Light skin of type III, and dark skin of type VI. */
    private static final BufferedImage SKIN = skin(2);

    private static final BufferedImage DARK_SKIN = skin(5);

    private static BufferedImage skin(long seed) {
        return Rendered.mild(Scene.UNCHANGED, seed).pictures().before();
    }

    private static List<Caution> findings(Photo photo) {
        return PhotoFindings.of(photo, MetricGroups.of(IDS)).stream()
                .filter(finding -> !finding.code().equals("few-pixels"))
                .toList();
    }

    private static List<String> codes(BufferedImage picture) {
        return findings(Retouched.png(picture)).stream().map(Caution::code).toList();
    }

    @Test
    void aGoodPhotoOfLightOrDarkSkinHasNoFindings() {
        assertThat(codes(SKIN)).isEmpty();
        assertThat(codes(DARK_SKIN)).isEmpty();
    }

    @Test
    void aPhotoOutOfFocusIsCalledBlurred() {
        assertThat(codes(Retouched.blurred(SKIN, 3))).containsExactly("blurred");
    }

    @Test
    void smoothSkinBesideSharpEdgesIsCalledSmoothed() {
        BufferedImage smooth = Retouched.smoothed(SKIN, 4);
        BufferedImage lined =
                Retouched.changed(smooth, (x, y, c, code) -> x % 320 == 32 || y % 320 == 32 ? code * 0.4 : code);
        assertThat(codes(lined)).containsExactly("smoothed");
    }

    /** Noise of 8 of 255 on skin of about 170 is 10 % of the light: the encoding's slope is about 2.2. */
    @Test
    void grainIsCalledNoiseAndItsStrengthStated() {
        List<Caution> findings = findings(Retouched.png(Retouched.noisy(SKIN, 8)));
        assertThat(findings).extracting(Caution::code).containsExactly("noisy");
        assertThat(findings.get(0).found()).isBetween(6.0, 14.0);
    }

    @Test
    void skinBeyondWhiteIsOverexposed() {
        assertThat(codes(Retouched.tinted(SKIN, 1.5, 1.5, 1.5))).contains("overexposed");
    }

    @Test
    void skinCloseToBlackIsUnderexposed() {
        assertThat(codes(Retouched.tinted(SKIN, 0.12, 0.12, 0.12))).contains("underexposed");
    }

    @Test
    void shinySpotsAreGlare() {
        BufferedImage shiny =
                Retouched.changed(SKIN, (x, y, c, code) -> Math.hypot(x % 100 - 50, y % 100 - 50) < 14 ? 240 : code);
        assertThat(codes(shiny)).contains("glare");
    }

    @Test
    void skinOfAColourThatNoSkinHasIsACast() {
        assertThat(codes(Retouched.tinted(SKIN, 1, 0.92, 1.2))).contains("colour-cast");
    }

    @Test
    void aWhiteBalanceThatIsALittleOffIsNoCast() {
        assertThat(codes(Retouched.tinted(SKIN, 1.03, 1, 0.97))).doesNotContain("colour-cast");
    }

    @Test
    void aJpegOfLowQualityIsFoundAndItsQualityStated() {
        List<Caution> findings = findings(Retouched.jpeg(SKIN, 0.6));
        assertThat(findings).extracting(Caution::code).containsExactly("heavy-compression");
        // The JDK scales the standard's tables as the IJG does: quality 0.6 is 60.
        assertThat(findings.get(0).found()).isBetween(58.0, 62.0);
        assertThat(findings(Retouched.jpeg(SKIN, 0.92))).isEmpty();
    }

    @Test
    void aPhotoOfSomethingElseHasLittleSkinAndNothingIsSaidOfItsLight() {
        BufferedImage leaves = Retouched.tinted(SKIN, 0.5, 1, 0.6);
        assertThat(codes(leaves)).containsExactly("little-skin");
    }

    @Test
    void aGreyPhotoSaysSo() {
        Photo grey = Retouched.png(Retouched.changed(SKIN, (x, y, c, code) -> SKIN.getRGB(x, y) >> 8 & 0xFF));
        assertThat(findings(grey)).extracting(Caution::code).containsExactly("grey-photo");
    }

    @Test
    void aSmallPhotoIsProbablyACopy() {
        assertThat(PhotoFindings.of(Retouched.png(SKIN), MetricGroups.of(IDS)))
                .extracting(Caution::code)
                .containsExactly("few-pixels");
    }

    @Test
    void flatTinyAndRandomPicturesAreLookedAtWithoutAFault() {
        assertThat(findings(Painted.photo("flat", 300, 200, (x, y) -> new double[] {0.5, 0.35, 0.26})))
                .isEmpty();
        assertThat(findings(Painted.photo("pixel", 1, 1, (x, y) -> new double[] {0.5, 0.35, 0.26})))
                .isEmpty();
        assertThat(findings(Painted.photo("black", 80, 80, (x, y) -> new double[3])))
                .isNotNull();
        Random random = new Random(3);
        Photo noise = Painted.photo("noise", 640, 512, (x, y) ->
                new double[] {random.nextDouble(), random.nextDouble(), random.nextDouble()});
        assertThat(findings(noise)).extracting(Caution::code).contains("noisy");
    }

    @Test
    void everyFindingIsInPlainWordsAndNamesKnownMetricsOnly() {
        List<Caution> findings = findings(Retouched.jpeg(Retouched.tinted(SKIN, 1.5, 1.2, 1.5), 0.3));
        assertThat(findings).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.message()).endsWith(".").doesNotContain("%%");
            assertThat(finding.advice()).endsWith(".");
            assertThat(IDS).containsAll(finding.metrics());
            assertThat(finding.effect()).isEqualTo(Caution.Effect.CAUTION);
        });
    }
}
