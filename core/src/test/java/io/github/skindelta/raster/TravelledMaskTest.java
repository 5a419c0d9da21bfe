package io.github.skindelta.raster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TravelledMaskTest {

    private static final Mask L = Drawn.mask("#...", "#...", "###.");

    @Test
    void aShiftMovesThePixels() {
        // What is at (x, y) here is at (x − 1, y + 1) there.
        Warp thereFromHere = Warp.of(Homography.of(1, 0, -1, 0, 1, 1, 0, 0, 1));
        Mask here = TravelledMask.of(L, Window.ofSize(4, 3), thereFromHere, Window.ofSize(4, 3));
        assertThat(Drawn.rows(here)).containsExactly(".#..", ".###", "....");
    }

    @Test
    void aQuarterTurnTurnsThePixels() {
        // (x, y) here is (y, 3 − x) there: clockwise on a picture with y down, of 3 × 4 pixels.
        Warp thereFromHere = Warp.of(Homography.of(0, 1, 0, -1, 0, 2, 0, 0, 1));
        Mask here = TravelledMask.of(L, Window.ofSize(4, 3), thereFromHere, Window.ofSize(3, 4));
        assertThat(Drawn.rows(here)).containsExactly("###", "#..", "#..", "...");
    }

    @Test
    void windowsAreCountedInThePicturesNotInThemselves() {
        Mask here =
                TravelledMask.of(L, new Window(10, 20, 4, 3), Warp.of(Homography.scaling(1)), new Window(9, 21, 3, 2));
        assertThat(Drawn.rows(here)).containsExactly(".#.", ".##");
    }

    @Test
    void nothingTravelsFromBeyondTheHorizon() {
        // w = 1 − x: right of x = 1 the formula still gives places, but the camera does not look there.
        Warp thereFromHere = Warp.of(Homography.of(1, 0, 0, 0, 1, 0, -1, 0, 1));
        Mask all = Mask.all(41, 41);
        Mask here = TravelledMask.of(all, new Window(-20, -20, 41, 41), thereFromHere, new Window(2, 0, 8, 8));
        assertThat(here.count()).isZero();
    }
}
