package io.github.skindelta.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.Point;
import io.github.skindelta.raster.Window;
import org.junit.jupiter.api.Test;

class FocusTest {

    /** Skin in the left half of a photo of 400 × 200 pixels. */
    private static final Mask LEFT_HALF = Mask.byRows(20, 10, (y, row) -> {
        for (int x = 0; x < 10; x++) {
            row[x] = true;
        }
    });

    private static final Focus FOCUS = new Focus(LEFT_HALF, 20, new Point(100, 100), 50);

    @Test
    void isNearUpToItsRadius() {
        assertThat(FOCUS.isNear(new Point(130, 140))).isTrue();
        assertThat(FOCUS.isNear(new Point(130, 140.1))).isFalse();
    }

    @Test
    void widenedItReachesFartherFromTheSameMiddle() {
        assertThat(FOCUS.widened(1.5).isNear(new Point(100, 174))).isTrue();
        assertThat(FOCUS.widened(1.5).middle()).isEqualTo(FOCUS.middle());
    }

    @Test
    void skinIsWhereTheReducedMaskSays() {
        assertThat(FOCUS.isSkin(new Point(199, 100))).isTrue();
        assertThat(FOCUS.isSkin(new Point(200, 100))).isFalse();
        assertThat(FOCUS.isSkin(new Point(500, 100))).isFalse();
    }

    @Test
    void everywhereHoldsTheCorners() {
        Focus everywhere = Focus.everywhere(Window.ofSize(1600, 1200));
        for (Point corner : new Point[] {new Point(0, 0), new Point(1599, 1199)}) {
            assertThat(everywhere.isSkin(corner)).isTrue();
            assertThat(everywhere.isNear(corner)).isTrue();
        }
    }
}
