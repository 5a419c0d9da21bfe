package io.github.skindelta.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.skindelta.raster.Point;
import io.github.skindelta.raster.Window;
import org.junit.jupiter.api.Test;

class FocusTest {

    private static final Focus FOCUS = new Focus(new Point(100, 100), 50);

    @Test
    void holdsPointsUpToItsRadius() {
        assertThat(FOCUS.holds(new Point(130, 140))).isTrue();
        assertThat(FOCUS.holds(new Point(130, 140.1))).isFalse();
    }

    @Test
    void widenedItReachesFartherFromTheSameMiddle() {
        assertThat(FOCUS.widened(1.5)).isEqualTo(new Focus(new Point(100, 100), 75));
    }

    @Test
    void everywhereHoldsTheCorners() {
        Focus everywhere = Focus.everywhere(Window.ofSize(1600, 1200));
        assertThat(everywhere.holds(new Point(0, 0))).isTrue();
        assertThat(everywhere.holds(new Point(1599, 1199))).isTrue();
    }
}
