package io.github.skindelta.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.skindelta.Examination;
import io.github.skindelta.Painted;
import io.github.skindelta.Rendered;
import io.github.skindelta.SkinComparer;
import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.photo.Photo;
import io.github.skindelta.sample.scene.Nuisance;
import io.github.skindelta.sample.scene.PairSpec;
import io.github.skindelta.sample.scene.Scene;
import io.github.skindelta.skin.Region;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where a target changed, and only there. */
class ChangeMapsTest {

    private static final Photo CALM = grainy(0, 1);

    /** A disc of radius 50 px, 2.5 mm, at (200, 160): 100 · log10(1 / 0.9) = 4.6 EI. */
    private static final Photo SPOT = grainy(1, 0.9);

    private static final ChangeMap REDDENED = map("redness", CALM, SPOT);

    /** Grain of its own in each photo, 3 % a pixel and channel, else no cell would stray at all. */
    private static Photo grainy(int seed, double greenOfSpot) {
        return PaintedPair.photo((x, y) -> Painted.times(
                Painted.forearm(x, y),
                grain(x, y, 3 * seed),
                grain(x, y, 3 * seed + 1) * (isSpot(x, y) ? greenOfSpot : 1),
                grain(x, y, 3 * seed + 2)));
    }

    private static double grain(int x, int y, int channel) {
        return 1 + 0.03 * Painted.noise(x, y, 1, 100 + channel);
    }

    private static boolean isSpot(double x, double y) {
        return Math.hypot(x - 200, y - 160) <= 50;
    }

    private static ChangeMap map(String id, Photo before, Photo after) {
        return maps(before, after, PaintedPair.TARGET).stream()
                .filter(map -> map.metric().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<ChangeMap> maps(Photo before, Photo after, Region... regions) {
        SkinPair pair = PaintedPair.pair(before, after, OptionalDouble.of(PaintedPair.MM_PER_PX), regions);
        return ChangeMaps.of(
                new BareSkin(pair),
                Metrics.measure(pair, Set.of("redness", "pigmentation")).measurements());
    }

    /** Middle of a cell, pixels. */
    private static double middle(double edge, int index, int side) {
        return edge + (index + 0.5) * side;
    }

    private static double fromSpot(ChangeMap.Cell cell) {
        ChangeMap.Grid grid = REDDENED.grid();
        return Math.hypot(
                middle(grid.left(), cell.column(), grid.sidePx()) - 200,
                middle(grid.top(), cell.row(), grid.sidePx()) - 160);
    }

    /** A cell whose middle is inside by half of its diagonal lies wholly in the spot. */
    @Test
    void everyCellInsideAReddenedSpotIsRedderByWhatWasPainted() {
        double half = REDDENED.grid().sidePx() / Math.sqrt(2);
        List<ChangeMap.Cell> inside = REDDENED.changed().stream()
                .filter(cell -> fromSpot(cell) < 50 - half)
                .toList();
        double area =
                Math.PI * (50 - half) * (50 - half) / Math.pow(REDDENED.grid().sidePx(), 2);
        // The circle's edge cuts cells: their middles in it are its area in cells but for a few.
        assertThat((double) inside.size()).isBetween(area - 4, area + 4);
        // Grain of 3 % over 400 pixels is 0.05 EI a photo.
        assertThat(inside).allSatisfy(cell -> assertThat(cell.change()).isBetween(4.2, 5.0));
    }

    @Test
    void nothingBesideTheSpotIsColoured() {
        double half = REDDENED.grid().sidePx() / Math.sqrt(2);
        assertThat(REDDENED.changed())
                .allSatisfy(cell -> assertThat(fromSpot(cell)).isLessThan(50 + half));
    }

    @Test
    void theOtherWayRoundEverySignIsFlipped() {
        assertThat(map("redness", SPOT, CALM).changed())
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(cell.change()).isNegative());
    }

    @Test
    void redLightDidNotChangeAndPigmentIsNotColoured() {
        assertThat(map("pigmentation", CALM, SPOT).changed()).isEmpty();
    }

    @Test
    void theSamePhotosMakeTheSameMap() {
        assertThat(map("redness", CALM, SPOT)).isEqualTo(REDDENED);
    }

    @Test
    void withoutUntouchedSkinThereIsNoMap() {
        assertThat(maps(CALM, SPOT)).isEmpty();
    }

    /**
     * What the false discovery rate limits where nothing changed is how many of the maps have any colour: 1 in 20. Of eight,
     * two or more have with a chance of 6 %, three or more with one of 0.6 %.
     */
    @Test
    void mapsOfUnchangedSkinHaveAlmostNeverAnyColour() {
        long coloured = Stream.of(2L, 4L, 6L, 8L)
                .map(seed -> Rendered.mild(Scene.UNCHANGED, seed))
                .map(ChangeMapsTest::examined)
                .flatMap(examination -> examination.maps().stream())
                .filter(map -> !map.changed().isEmpty())
                .count();
        assertThat(coloured).isLessThanOrEqualTo(2);
    }

    private static Examination examined(Rendered pair) {
        return SkinComparer.withDefaults()
                .within(pair.target())
                .measuring(List.of("redness", "pigmentation"))
                .withMillimetresPerPixel(PairSpec.WIDTH_MM / pair.before().width())
                .examine(pair.before(), pair.after());
    }

    /** Blood in the target's middle is 1.8 times what it was. */
    @Test
    void aFlushOfRenderedSkinIsColouredRedderOnly() {
        ChangeMap map =
                examined(Rendered.of(Scene.REDNESS_UP, Nuisance.MILD, 3)).maps().get(0);
        // Chance may add places of the other sign, up to 1 in 20 on average; here 1 in 10.
        assertThat(map.changed().stream().filter(cell -> cell.change() > 0).count())
                .isGreaterThan(map.examined() / 4)
                .isGreaterThan(Math.round(0.9 * map.changed().size()) - 1);
    }

    /** Inflamed spots of a few millimetres hold 1.8 times the blood; most of the target is as it was. */
    @Test
    void aFewInflamedSpotsAreFoundThatTheMeanDoesNotShow() {
        Examination examination = examined(Rendered.of(Scene.FOCAL_REDNESS_UP, Nuisance.HARD, 3));
        assertThat(examination.comparison().measurements().get(0).outcome().verdict())
                .isEqualTo(Measurement.Verdict.NO_DETECTABLE_CHANGE);
        assertThat(examination.maps().get(0).changed()).isNotEmpty();
    }

    /** Relief of the target's middle loses 30 % of its height. */
    @Test
    void smoothedSkinIsColouredSmootherOnly() {
        ChangeMap map = ofTexture(Scene.TEXTURE_SMOOTHING);
        assertThat(map.changed().stream().filter(cell -> cell.change() < 0).count())
                .isGreaterThan(map.examined() / 4)
                .isGreaterThan(Math.round(0.9 * map.changed().size()) - 1);
    }

    /** One map in 20 has any colour. */
    @Test
    void unchangedReliefIsNotColoured() {
        ChangeMap map = ofTexture(Scene.UNCHANGED);
        assertThat(map.examined()).isGreaterThan(50);
        assertThat(map.changed()).isEmpty();
    }

    /** Pores and fine lines need pixels of less than 0.1 mm. */
    private static ChangeMap ofTexture(Scene scene) {
        Rendered pair = Rendered.of(new PairSpec(scene, Nuisance.MILD, 5, 1600, 1200));
        return SkinComparer.withDefaults()
                .within(pair.target())
                .measuring(List.of("texture-fine"))
                .withMillimetresPerPixel(PairSpec.WIDTH_MM / pair.before().width())
                .examine(pair.before(), pair.after())
                .maps()
                .get(0);
    }
}
