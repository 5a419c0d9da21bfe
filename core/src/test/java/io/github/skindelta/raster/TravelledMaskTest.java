package io.github.skindelta.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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

    @Test
    void areasThroughBentSkinAreTheIntegralOfTheJacobian() {
        Window photo = Window.ofSize(800, 600);
        Window other = Window.ofSize(1100, 900);
        Homography tilted = Homography.of(1.15, -0.2, 90, 0.15, 1.05, 20, 6e-5, -4e-5, 1);
        Warp otherFromPhoto = Warp.of(tilted, BentSkin.waves(photo, 40, 8, 300));
        Mask disc = disc(photo, 317, 317, 60);

        Mask travelled = TravelledMask.of(disc, photo, otherFromPhoto.inverse(), other);

        double integral = AreaMean.area(disc, photo, areas(otherFromPhoto));
        // Pixels along the outline of 400 px, whole or not at all: some 15 px of 15 000.
        assertThat((double) travelled.count()).isCloseTo(integral, within(0.002 * integral));
        // The waves matter: the homography alone is off by much more.
        assertThat(AreaMean.area(disc, photo, areas(Warp.of(tilted)))).isNotCloseTo(integral, within(0.1 * integral));
        // Every pixel there weighs what it shows here, so that the area comes back.
        assertThat(AreaMean.area(travelled, other, areas(otherFromPhoto.inverse())))
                .isCloseTo((double) disc.count(), within(0.002 * disc.count()));
    }

    @Test
    void aMaskThatTravelsThroughBentSkinAndBackIsTheSame() {
        Window photo = Window.ofSize(800, 600);
        Window other = Window.ofSize(1700, 1300);
        // Twice as large, so that nothing is lost on the way.
        Warp otherFromPhoto = Warp.of(Homography.scaling(2), BentSkin.waves(photo, 40, 8, 300));
        Mask disc = disc(photo, 390, 310, 130);

        Mask there = TravelledMask.of(disc, photo, otherFromPhoto.inverse(), other);
        Mask back = TravelledMask.of(there, other, otherFromPhoto, photo);

        // A pixel's middle may come to lie on the border between two.
        assertThat(back.minus(disc).or(disc.minus(back)).count()).isLessThan(5);
    }

    private static PixelArea areas(Warp warp) {
        return y -> {
            WarpRow row = warp.row(y);
            return x -> {
                row.moveTo(x);
                return row.areaScale();
            };
        };
    }

    private static Mask disc(Window window, double x, double y, double radius) {
        return Mask.byRows(window.width(), window.height(), (row, inside) -> {
            for (int column = 0; column < inside.length; column++) {
                inside[column] = Math.hypot(column - x, row - y) < radius;
            }
        });
    }
}
