package io.github.skindelta.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Waves of 20 pixels; the other picture shows the same 5 pixels farther right, in a window that starts at its column 10. */
class SharedDetailTest {

    private static final int SIZE = 60;
    private static final Warp FIVE_RIGHT = Warp.of(Homography.of(1, 0, 5, 0, 1, 0, 0, 0, 1));

    @Test
    void theSameDetailElsewhereIsAllInCommon() {
        assertThat(correlation(1, 0)).isCloseTo(1, within(1e-6));
    }

    @Test
    void weakerDetailIsStillTheSame() {
        assertThat(correlation(0.2, 0)).isCloseTo(1, within(1e-6));
    }

    @Test
    void detailThatIsLitFromTheOtherSideIsTheNegative() {
        assertThat(correlation(-1, 0)).isCloseTo(-1, within(1e-6));
    }

    /** A quarter of a wave later; over 2¾ waves up to 1 / (2π · 2¾) is left. */
    @Test
    void wavesThatAreOutOfStepHaveNothingInCommon() {
        assertThat(correlation(1, 5)).isCloseTo(0, within(0.06));
    }

    @Test
    void whereNothingCountsNothingIsInCommon() {
        SharedDetail.Picture none =
                new SharedDetail.Picture(waves(1, 0), Mask.none(SIZE, SIZE), Window.ofSize(SIZE, SIZE));
        assertThat(SharedDetail.of(none, none, FIVE_RIGHT)).isEqualTo(new SharedDetail(0, 0, 0));
        assertThat(SharedDetail.of(none, none, FIVE_RIGHT).correlation()).isZero();
    }

    /** Over 2¾ waves the mean square of a sine is ½ to within 1 / (4π · 2¾). */
    @Test
    void whatIsInCommonIsInProportionToBothPictures() {
        SharedDetail shared = shared(0.2, 0);
        assertThat(shared.common()).isCloseTo(0.1, within(0.006));
        assertThat(shared.power()).isCloseTo(0.1, within(0.006));
        assertThat(shared.ofHere()).isCloseTo(0.5, within(0.03));
    }

    private static double correlation(double strength, int behind) {
        return shared(strength, behind).correlation();
    }

    private static SharedDetail shared(double strength, int behind) {
        return SharedDetail.of(
                new SharedDetail.Picture(waves(1, 0), Mask.all(SIZE, SIZE), Window.ofSize(SIZE, SIZE)),
                new SharedDetail.Picture(
                        waves(strength, 5 - 10 + behind), Mask.all(SIZE, SIZE), new Window(10, 0, SIZE, SIZE)),
                FIVE_RIGHT);
    }

    private static Plane waves(double strength, int right) {
        return Plane.byRows(SIZE, SIZE, (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = (float) (strength * Math.sin(2 * Math.PI * (x - right) / 20));
            }
        });
    }
}
