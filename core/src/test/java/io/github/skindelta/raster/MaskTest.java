package io.github.skindelta.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** Masks, planes and windows: which pixel is which. */
class MaskTest {

    private static final Mask A = Drawn.mask("##.", "#..");
    private static final Mask B = Drawn.mask("#.#", "...");

    @Test
    void andHoldsPixelsInBoth() {
        assertThat(Drawn.rows(A.and(B))).containsExactly("#..", "...");
    }

    @Test
    void orHoldsPixelsInEither() {
        assertThat(Drawn.rows(A.or(B))).containsExactly("###", "#..");
    }

    @Test
    void minusHoldsPixelsOfTheFirstOnly() {
        assertThat(Drawn.rows(A.minus(B))).containsExactly(".#.", "#..");
    }

    @Test
    void aUnionCountsWhatItsPartsCountLessWhatTheyShare() {
        Mask a = Drawn.random(1, 31, 17, 0.4);
        Mask b = Drawn.random(2, 31, 17, 0.6);
        assertThat(a.or(b).count()).isEqualTo(a.count() + b.count() - a.and(b).count());
        assertThat(a.minus(b).count()).isEqualTo(a.count() - a.and(b).count());
    }

    @Test
    void allHoldsEveryPixelAndNoneHoldsNone() {
        assertThat(Mask.all(7, 3).count()).isEqualTo(21);
        assertThat(Mask.none(7, 3).count()).isZero();
    }

    @Test
    void masksOfDifferentSizesAreRefusedWithBothSizes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> A.or(Mask.none(2, 3)))
                .withMessageContaining("3 × 2")
                .withMessageContaining("2 × 3");
    }

    @Test
    void theExtentIsTheSmallestWindowAround() {
        assertThat(Drawn.mask("....", "..#.", ".#..", "....").extent()).isEqualTo(new Window(1, 1, 2, 2));
    }

    @Test
    void theExtentOfNothingIsEverything() {
        assertThat(Mask.none(4, 3).extent()).isEqualTo(Window.ofSize(4, 3));
    }

    @Test
    void aPartCutOutAndPlacedBackIsWhereItWas() {
        Mask mask = Drawn.mask("....", ".##.", ".#..", "....");
        Window part = new Window(1, 1, 3, 2);
        assertThat(Drawn.rows(mask.cut(part))).containsExactly("##.", "#..");
        assertThat(Drawn.rows(mask.cut(part).placed(part, 4, 4))).isEqualTo(Drawn.rows(mask));
    }

    @Test
    void aRowComesClearedToItsFiller() {
        Mask mask = Mask.byRows(2, 2, (y, row) -> row[y] = true);
        assertThat(Drawn.rows(mask)).containsExactly("#.", ".#");
    }

    @Test
    void aPlaneKeepsWhatItsRowsWereFilledWith() {
        Plane plane = Plane.byRows(3, 2, (y, row) -> {
            for (int x = 0; x < 3; x++) {
                row[x] = 10 * y + x;
            }
        });
        assertThat(plane.at(2, 1)).isEqualTo(12);
        assertThat(plane.width()).isEqualTo(3);
        assertThat(plane.height()).isEqualTo(2);
    }

    @Test
    void aPlaneCutByAWindowStartsAtItsCorner() {
        Plane plane = Drawn.plane(new float[] {0, 1, 2}, new float[] {10, 11, 12}, new float[] {20, 21, 22});
        Plane part = plane.cut(new Window(1, 1, 2, 2));
        assertThat(part.samples).containsExactly(11, 12, 21, 22);
    }

    @Test
    void aRowCopiedOutDoesNotChangeThePlane() {
        Plane plane = Drawn.plane(new float[] {1, 2});
        float[] row = new float[2];
        plane.copyRow(0, row);
        row[0] = 99;
        assertThat(plane.at(0, 0)).isEqualTo(1);
    }

    @Test
    void aWindowGrowsUpToTheEdgesOfThePicture() {
        assertThat(new Window(2, 5, 3, 3).grown(4, Window.ofSize(20, 10))).isEqualTo(new Window(0, 1, 9, 9));
    }

    @Test
    void aWindowHoldsItsFirstPixelAndNotTheOneBehindItsLast() {
        Window window = new Window(2, 3, 4, 5);
        assertThat(window.contains(2, 3)).isTrue();
        assertThat(window.contains(5, 7)).isTrue();
        assertThat(window.contains(6, 7)).isFalse();
        assertThat(window.contains(5, 8)).isFalse();
        assertThat(window.contains(1, 3)).isFalse();
    }

    @Test
    void anEmptyWindowIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Window(0, 0, 0, 5));
    }

    @Test
    void keepsPixelsByTheirNumberAmongThoseInside() {
        assertThat(Drawn.rows(Drawn.mask("#.#", ".##").keeping(i -> i == 0 || i == 2)))
                .containsExactly("#..", ".#.");
    }
}
