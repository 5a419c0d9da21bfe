package io.github.skindelta.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Means over masks, patches and neighbourhoods. */
class MeansTest {

    private static final Plane VALUES = Drawn.plane(new float[] {1, 2}, new float[] {3, 4});
    private static final Window TWO = new Window(10, 20, 2, 2);

    @Test
    void everyPixelWeighsTheSkinItShows() {
        // Columns 10 and 11 weigh 10 and 11: (10·1 + 11·2 + 10·3) / 31.
        double mean = AreaMean.of(List.of(VALUES), Drawn.mask("##", "#."), TWO, row -> column -> column)[0];
        assertThat(mean).isCloseTo(2, within(1e-12));
    }

    @Test
    void theAreaOfAMaskIsTheSumOfItsPixels() {
        assertThat(AreaMean.area(Drawn.mask(".#", "##"), TWO, row -> column -> row))
                .isEqualTo(20 + 21 + 21);
    }

    @Test
    void anEmptyMaskHasNoMean() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AreaMean.of(List.of(VALUES), Mask.none(2, 2), TWO, row -> column -> 1));
    }

    @Test
    void anEmptyMaskHasNoArea() {
        assertThat(AreaMean.area(Mask.none(2, 2), TWO, row -> column -> 1)).isZero();
    }

    @Test
    void aPatchIsTheMeanOfItsPixels() {
        Plane plane = Drawn.plane(new float[] {1, 3, 10, 20}, new float[] {5, 7, 30, 40});
        Window window = new Window(6, 8, 4, 2);
        PatchMeans.Patches patches = new PatchMeans.Patches(window, 2);
        assertThat(PatchMeans.of(Mask.all(4, 2), window, patches).of(plane)).containsExactly(4, 25);
    }

    @Test
    void aPatchLessThanHalfFullDoesNotCount() {
        Window window = Window.ofSize(4, 2);
        PatchMeans.Patches patches = new PatchMeans.Patches(window, 2);
        Mask mask = Drawn.mask("#.##", "....");
        assertThat(PatchMeans.of(mask, window, patches).of(Drawn.constant(4, 2, 9)))
                .containsExactly(0, 9);
    }

    @Test
    void patchesOfAnotherPictureCollectThePixelsThatFallIntoThem() {
        // The other picture shows the same at half the size: each of its pixels stands for four.
        Plane half = Drawn.plane(new float[] {1, 2}, new float[] {3, 4});
        Warp patchesFromHalf = Warp.of(Homography.of(2, 0, 0.5, 0, 2, 0.5, 0, 0, 1));
        PatchMeans.Patches patches = new PatchMeans.Patches(Window.ofSize(4, 4), 2);
        assertThat(PatchMeans.of(Mask.all(2, 2), Window.ofSize(2, 2), patchesFromHalf, patches)
                        .of(half))
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    void aMaskedBlurLetsNothingLeakIn() {
        Mask left = Mask.byRows(40, 20, (y, row) -> Arrays.fill(row, 0, 20, true));
        Plane plane = Plane.byRows(40, 20, (y, row) -> {
            Arrays.fill(row, 0, 20, 0.5f);
            Arrays.fill(row, 20, 40, 1e6f);
        });
        for (double sigma : new double[] {2, 10}) {
            Plane smooth = new MaskedBlur(left, sigma).of(plane);
            for (int x = 0; x < 20; x++) {
                assertThat(smooth.at(x, 10)).isCloseTo(0.5f, within(1e-5f));
            }
        }
    }

    @Test
    void aMaskedBlurSaysNothingFarFromTheMask() {
        Mask corner = Mask.byRows(60, 60, (y, row) -> row[0] = y == 0);
        assertThat(new MaskedBlur(corner, 2).of(Drawn.constant(60, 60, 5)).at(50, 50))
                .isZero();
    }

    @Test
    void valuesAreListedRowByRow() {
        assertThat(MaskedValues.of(VALUES, Drawn.mask("##", ".#"), 100)).containsExactly(1, 2, 4);
    }

    @Test
    void manyValuesAreThinnedEvenly() {
        Plane ramp = Drawn.plane(new float[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9});
        assertThat(MaskedValues.of(ramp, Mask.all(10, 1), 5)).containsExactly(0, 2, 4, 6, 8);
    }

    @Test
    void anEmptyMaskHoldsNoValues() {
        assertThat(MaskedValues.of(VALUES, Mask.none(2, 2), 5)).isEmpty();
    }

    @Test
    void sizesMustAgree() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MaskedValues.of(VALUES, Mask.all(3, 2), 5))
                .withMessageContaining("2 × 2")
                .withMessageContaining("3 × 2");
    }
}
