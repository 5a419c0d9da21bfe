package io.github.skindelta.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.skindelta.SharedData;
import io.github.skindelta.photo.Photo;
import io.github.skindelta.raster.Homography;
import io.github.skindelta.raster.Point;
import io.github.skindelta.sample.PairRenderer;
import io.github.skindelta.sample.RenderedPair;
import io.github.skindelta.sample.camera.Pose;
import io.github.skindelta.sample.scene.Nuisance;
import io.github.skindelta.sample.scene.PairSpec;
import io.github.skindelta.sample.scene.Prop;
import io.github.skindelta.sample.scene.PropTruth;
import io.github.skindelta.sample.scene.Scene;
import io.github.skindelta.sample.scene.Sitting;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The card of rendered pairs, on the lightest (seed 6) and the darkest skin (seed 5), and photos without one. */
class ColourCardTest {

    private static final PairSpec LIGHT_SPEC = spec(Nuisance.MILD, 6, Set.of(Prop.COLOUR_CARD));
    private static final Photo LIGHT =
            Photo.decode(PairRenderer.render(LIGHT_SPEC).beforeJpeg(), "light.jpg");

    @ParameterizedTest
    @CsvSource({"MILD, 6", "MILD, 5", "HARD, 6", "HARD, 5"})
    void thePatchesOfBothPhotosAreFound(Nuisance nuisance, long seed) {
        PairSpec spec = spec(nuisance, seed, Set.of(Prop.COLOUR_CARD));
        Sitting sitting = new Sitting(spec, 1);
        RenderedPair pair = PairRenderer.render(spec);
        assertPatches(pair.beforeJpeg(), PropTruth.of(sitting.props().get(0), sitting.poseBefore()));
        assertPatches(pair.afterJpeg(), PropTruth.of(sitting.props().get(0), sitting.poseAfter()));
    }

    private static void assertPatches(byte[] jpeg, PropTruth truth) {
        Photo photo = Photo.decode(jpeg, "card.jpg");
        assertThat(ColourCard.in(photo)).get().isInstanceOf(ColourCard.Read.class);
        Homography card = CardFinder.find(photo).orElseThrow();
        for (int patch = 0; patch < 24; patch++) {
            Point found = card.map(CardPatch.middle(patch));
            PropTruth.Spot there = truth.patches().get(patch).centre();
            // A patch is 70 px wide and half of it is read.
            assertThat(Math.hypot(found.x() - there.x(), found.y() - there.y())).isLessThan(5);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aTurnedCardReadsTheSame(int quarters) throws IOException {
        ColourCard.Read upright = read(LIGHT);
        BufferedImage picture = LIGHT.rendering(1600);
        for (int i = 0; i < quarters; i++) {
            picture = turned(picture);
        }
        ColourCard.Read turned = read(decoded(picture));
        for (int channel = 0; channel < 3; channel++) {
            // Which pixels are read differs a little.
            assertThat(turned.tone().undone(0.3, channel) / upright.tone().undone(0.3, channel))
                    .isCloseTo(1, within(0.01));
        }
        assertThat(turned.tone().slopeAt(0.3)).isCloseTo(upright.tone().slopeAt(0.3), within(0.02));
    }

    @Test
    void theOutlineHoldsTheWholeCard() {
        Sitting sitting = new Sitting(LIGHT_SPEC, 1);
        Pose pose = sitting.poseBefore();
        List<PropTruth.Spot> corners =
                PropTruth.of(sitting.props().get(0), pose).corners();
        List<Point> outline = ColourCard.in(LIGHT).orElseThrow().outline();
        Point middle = new Point(
                corners.stream().mapToDouble(PropTruth.Spot::x).average().orElseThrow(),
                corners.stream().mapToDouble(PropTruth.Spot::y).average().orElseThrow());
        for (int i = 0; i < 4; i++) {
            // A shadow reaches 1 mm (20 px) beyond the card.
            assertThat(Math.hypot(
                            outline.get(i).x() - middle.x(), outline.get(i).y() - middle.y()))
                    .isGreaterThan(20
                            + Math.hypot(
                                    corners.get(i).x() - middle.x(),
                                    corners.get(i).y() - middle.y()));
        }
    }

    @Test
    void aCardWhoseGreysAreCutOffIsNotRead() throws IOException {
        Homography card = CardFinder.find(LIGHT).orElseThrow();
        BufferedImage picture = LIGHT.rendering(1600);
        // Paints over the greys from black to the third, as a frame's edge would cut them.
        for (int patch = 20; patch < 24; patch++) {
            Point middle = card.map(CardPatch.middle(patch));
            for (int y = -50; y <= 50; y++) {
                for (int x = -50; x <= 50; x++) {
                    picture.setRGB((int) middle.x() + x, (int) middle.y() + y, 0xB08070);
                }
            }
        }
        assertThat(ColourCard.in(decoded(picture)).filter(ColourCard.Read.class::isInstance))
                .isEmpty();
    }

    @Test
    void aCardOverexposedByAStopIsSeenButNotRead() throws IOException {
        BufferedImage picture = LIGHT.rendering(1600);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                picture.setRGB(x, y, brighter(picture.getRGB(x, y)));
            }
        }
        assertThat(ColourCard.in(decoded(picture))).get().isInstanceOf(ColourCard.Unreadable.class);
    }

    @Test
    void halfACardIsNone() throws IOException {
        List<Point> outline = ColourCard.in(LIGHT).orElseThrow().outline();
        double left = outline.stream().mapToDouble(Point::x).min().orElseThrow();
        double right = outline.stream().mapToDouble(Point::x).max().orElseThrow();
        BufferedImage picture = LIGHT.rendering(1600);
        int middle = (int) ((left + right) / 2);
        BufferedImage half = middle > picture.getWidth() / 2
                ? picture.getSubimage(0, 0, middle, picture.getHeight())
                : picture.getSubimage(middle, 0, picture.getWidth() - middle, picture.getHeight());
        assertThat(ColourCard.in(decoded(half))).isEmpty();
    }

    @Test
    void skinAndATagAreNoCard() {
        RenderedPair pair = PairRenderer.render(spec(Nuisance.HARD, 5, Set.of(Prop.TAG)));
        assertThat(ColourCard.in(Photo.decode(pair.beforeJpeg(), "before.jpg"))).isEmpty();
        assertThat(ColourCard.in(Photo.decode(pair.afterJpeg(), "after.jpg"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"faces-neutral-smile", "faces-same-person", "homography", "fiducials"})
    void photosWithoutACardHaveNone(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(SharedData.file(folder))) {
            List<Path> photos = files.filter(file -> file.toString().matches(".*\\.(jpg|png|ppm)"))
                    .sorted()
                    .limit(30)
                    .toList();
            assertThat(photos).isNotEmpty();
            for (Path photo : photos) {
                assertThat(ColourCard.in(Photo.read(photo)))
                        .as(photo.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void aRealCardIsFoundAndHazeOverItIsToldFromAToneCurve() {
        Photo photo = Photo.read(SharedData.file("colour-cards/passport/below_fishbox.jpg"));
        assertThat(ColourCard.in(photo)).get().isInstanceOf(ColourCard.Unreadable.class);
    }

    private static PairSpec spec(Nuisance nuisance, long seed, Set<Prop> props) {
        return new PairSpec(Scene.UNCHANGED, nuisance, seed, 1600, 1200, props);
    }

    private static ColourCard.Read read(Photo photo) {
        return (ColourCard.Read) ColourCard.in(photo).orElseThrow();
    }

    private static Photo decoded(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return Photo.decode(bytes.toByteArray(), "picture.png");
    }

    private static BufferedImage turned(BufferedImage picture) {
        BufferedImage turned = new BufferedImage(picture.getHeight(), picture.getWidth(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                turned.setRGB(picture.getHeight() - 1 - y, x, picture.getRGB(x, y));
            }
        }
        return turned;
    }

    /** Twice the light is 1.36 times the code, roughly. */
    private static int brighter(int rgb) {
        int brighter = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            brighter |= Math.min(255, (int) (1.36 * (rgb >> shift & 0xFF))) << shift;
        }
        return brighter;
    }
}
