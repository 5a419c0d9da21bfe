package io.github.skindelta.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ConnectedRegionsTest {

    private static final Mask THREE = Drawn.mask("##...", "..#..", ".....", "#..##");

    @Test
    void cornersHangTogether() {
        assertThat(ConnectedRegions.of(Drawn.mask("#.", ".#"), part -> true)).hasSize(1);
    }

    @Test
    void theEndOfARowDoesNotTouchTheStartOfTheNext() {
        assertThat(ConnectedRegions.of(Drawn.mask("...#", "#...", "...#"), part -> true))
                .hasSize(3);
    }

    @Test
    void partsComeInTheOrderOfTheirFirstPixels() {
        assertThat(ConnectedRegions.of(THREE, part -> true))
                .extracting(part -> String.join("/", Drawn.rows(part)))
                .containsExactly("##.../..#../...../.....", "...../...../...../#....", "...../...../...../...##");
    }

    @Test
    void keepsThePartsThatAreWanted() {
        Mask kept = ConnectedRegions.keeping(THREE, part -> part.pixels() == 2);
        assertThat(Drawn.rows(kept)).containsExactly(".....", ".....", ".....", "...##");
    }

    @Test
    void theExtentIsTheDiagonalOfTheRectangleAround() {
        Mask kept = ConnectedRegions.keeping(
                Drawn.mask("#..", "#..", "###", "..."), part -> part.extentPx() == Math.hypot(3, 3));
        assertThat(kept.count()).isEqualTo(5);
    }

    @Test
    void takesThePartsThatASeedTouches() {
        Mask seed = Drawn.mask(".....", "..#..", ".....", "....#");
        assertThat(Drawn.rows(ConnectedRegions.touching(THREE, seed)))
                .containsExactly("##...", "..#..", ".....", "...##");
    }

    @Test
    void aSeedBesideAPartDoesNotTouchIt() {
        assertThat(ConnectedRegions.touching(Drawn.mask("#.."), Drawn.mask(".#."))
                        .count())
                .isZero();
    }

    @Test
    void anEmptyMaskHasNoParts() {
        assertThat(ConnectedRegions.of(Mask.none(3, 3), part -> true)).isEmpty();
    }

    @Test
    void onePixelIsOnePart() {
        assertThat(ConnectedRegions.of(Mask.all(1, 1), part -> part.pixels() == 1 && part.extentPx() == Math.sqrt(2)))
                .hasSize(1);
    }

    @Test
    void aPartOfThousandsOfPixelsIsWhole() {
        assertThat(ConnectedRegions.of(Mask.all(200, 100), part -> part.pixels() == 20_000))
                .singleElement()
                .satisfies(part -> assertThat(part.count()).isEqualTo(20_000));
    }

    @Test
    void partsAreTheSameWheneverTheyAreAskedFor() {
        Iterable<Mask> parts = ConnectedRegions.of(THREE, part -> true);
        assertThat(parts).hasSize(3);
        assertThat(parts).hasSize(3);
    }

    @Test
    void momentsSayWhereAPartLiesAndHowFarItSpreads() {
        ShapeMoments shape = ConnectedRegions.moments(
                        Drawn.mask("......", ".####.", ".####.", "#....."), part -> part.pixels() == 9)
                .get(0);
        assertThat(shape.pixels()).isEqualTo(9);
        assertThat(shape.x()).isEqualTo(20 / 9.0, within(1e-12));
        ShapeMoments rectangle = ConnectedRegions.moments(
                        Drawn.mask("......", "..####", "..####", "......"), part -> true)
                .get(0);
        assertThat(rectangle.middle()).isEqualTo(new Point(3.5, 1.5));
        assertThat(rectangle.xx()).isEqualTo(16 / 12.0, within(1e-12));
        assertThat(rectangle.fullness()).isEqualTo(1, within(1e-12));
        assertThat(rectangle.elongation()).isEqualTo(2, within(1e-12));
    }
}
