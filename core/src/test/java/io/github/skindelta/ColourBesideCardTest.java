package io.github.skindelta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.skindelta.calibration.ColourCard;
import io.github.skindelta.failure.Caution;
import io.github.skindelta.lighting.LightMatch;
import io.github.skindelta.metric.Measurement;
import io.github.skindelta.photo.Photo;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.Point;
import io.github.skindelta.raster.PolygonMask;
import io.github.skindelta.sample.PairRenderer;
import io.github.skindelta.sample.RenderedPair;
import io.github.skindelta.sample.scene.Nuisance;
import io.github.skindelta.sample.scene.PairSpec;
import io.github.skindelta.sample.scene.Prop;
import io.github.skindelta.sample.scene.Scene;
import io.github.skindelta.sample.truth.SkinReading;
import io.github.skindelta.skin.Region;
import io.github.skindelta.skin.RegionRole;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** A colour card beside the skin, which nobody has told of; the phones stretch the middle tones by some 11 %. */
class ColourBesideCardTest {

    private static final RenderedPair PAIR = PairRenderer.render(
            new PairSpec(Scene.REDNESS_DOWN, Nuisance.MILD, 20, 1600, 1200, Set.of(Prop.COLOUR_CARD)));

    private static final Photo BEFORE = Photo.decode(PAIR.beforeJpeg(), "before.jpg");
    private static final Photo AFTER = Photo.decode(PAIR.afterJpeg(), "after.jpg");

    private static final Comparison BESIDE_CARD = comparer().compare(BEFORE, AFTER);

    @Test
    void theLightIsStillMatchedOnUntouchedSkin() {
        assertThat(BESIDE_CARD.light().tier()).isEqualTo(LightMatch.Tier.REFERENCE_SKIN);
        assertThat(BESIDE_CARD.cautions()).extracting(Caution::code).contains("colour-card");
    }

    @Test
    void aChangeOfRednessIsThatOfAnIdealCamera() {
        double truth = redness(
                        PAIR.truth().after().target(), PAIR.truth().after().reference())
                - redness(PAIR.truth().before().target(), PAIR.truth().before().reference());
        Measurement.Measured measured = measured(BESIDE_CARD, "redness");
        // Without the card it is 15 % off; 5 % is typical beside one.
        assertThat(measured.change() / truth).isCloseTo(1, within(0.08));
        assertThat(measured.low95()).isLessThan(truth);
        assertThat(measured.high95()).isGreaterThan(truth);
        // 0.78 without.
        assertThat(measured.detectableChange()).isLessThan(0.6);
    }

    @Test
    void theCardItselfIsNoUntouchedSkinAndStandsInWhereThereIsNone() {
        List<Point> outline = ColourCard.in(BEFORE).orElseThrow().outline();
        Region card = Region.polygon(outline).named("card").as(RegionRole.REFERENCE);
        Comparison alone = comparer().within(card).compare(BEFORE, AFTER);
        assertThat(alone.light().tier()).isEqualTo(LightMatch.Tier.CARD);
        assertThat(alone.cautions()).extracting(Caution::code).contains("colour-against-white");
        SkinReading truth = PAIR.truth().before().target();
        // 12 rendered pairs of tuning seeds: typically 0.7 EI, 1.9 MI and 1.2 L* off, where light on skin and card
        // differs.
        assertThat(measured(alone, "redness").before()).isCloseTo(truth.erythemaIndex(), within(1.5));
        assertThat(measured(alone, "lightness").before()).isCloseTo(truth.lightness(), within(3.0));
    }

    @Test
    void aCardInOnePhotoOnlyIsNotUsed() throws IOException {
        Comparison without = comparer()
                .compare(BEFORE, withCovered(ColourCard.in(AFTER).orElseThrow().outline()));
        assertThat(without.cautions())
                .filteredOn(caution -> caution.code().equals("colour-card-not-used"))
                .singleElement()
                .satisfies(caution -> assertThat(caution.message()).contains("none is seen in covered.png"));
        assertThat(measured(without, "redness").detectableChange())
                .isGreaterThan(measured(BESIDE_CARD, "redness").detectableChange());
    }

    private static Photo withCovered(List<Point> outline) throws IOException {
        BufferedImage picture = AFTER.rendering(1600);
        Mask card = PolygonMask.of(List.of(outline), AFTER.bounds());
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                if (card.at(x, y)) {
                    picture.setRGB(x, y, 0x404040);
                }
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return Photo.decode(bytes.toByteArray(), "covered.png");
    }

    private static double redness(SkinReading target, SkinReading reference) {
        return target.erythemaIndex() - reference.erythemaIndex();
    }

    private static Measurement.Measured measured(Comparison comparison, String id) {
        return (Measurement.Measured) comparison.measurements().stream()
                .filter(measurement -> measurement.metric().id().equals(id))
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    private static SkinComparer comparer() {
        List<Point> outline = PAIR.truth().target().stream()
                .map(vertex -> new Point(vertex.x(), vertex.y()))
                .toList();
        return SkinComparer.withDefaults().within(Region.polygon(outline)).measuring(List.of("redness", "lightness"));
    }
}
