package io.github.skindelta.raster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TransplantTest {

    private static final Warp SAME = Warp.of(Homography.scaling(1));
    private static final SampleGrid GRID = new SampleGrid(Window.ofSize(5, 1), 1);
    private static final Plane FIELD = Drawn.plane(new float[] {1, 2, 4, 8, 16});
    private static final Mask ALL = Mask.all(5, 1);

    @Test
    void skinIsTakenFromThere() {
        Transplant.Move move = new Transplant.Move(new Point(0, 0), new Point(2, 0), 1, 1);
        assertThat(new Transplant(move, SAME, SAME).of(FIELD, ALL, GRID, Window.ofSize(3, 1)).samples)
                .containsExactly(4, 8, 16);
    }

    @Test
    void skinIsMirrored() {
        Transplant.Move move = new Transplant.Move(new Point(0, 0), new Point(4, 0), -1, 1);
        assertThat(new Transplant(move, SAME, SAME).of(FIELD, ALL, GRID, Window.ofSize(3, 1)).samples)
                .containsExactly(16, 8, 4);
    }

    @Test
    void whatMayNotBeTakenIsNothing() {
        Transplant.Move move = new Transplant.Move(new Point(0, 0), new Point(2, 0), 1, 1);
        Mask known = Drawn.mask("##.##");
        assertThat(new Transplant(move, SAME, SAME).of(FIELD, known, GRID, Window.ofSize(4, 1)).samples)
                .containsExactly(0, 8, 16, 0);
    }

    /** The other picture shows the same skin one pixel further right: the same skin is taken. */
    @Test
    void theSameMoveInAnotherPictureTakesTheSameSkin() {
        Warp hereFromStated = Warp.of(Homography.of(1, 0, 1, 0, 1, 0, 0, 0, 1));
        Plane shifted = Drawn.plane(new float[] {0, 1, 2, 4, 8});
        Transplant.Move move = new Transplant.Move(new Point(0, 0), new Point(2, 0), 1, 1);
        assertThat(new Transplant(move, hereFromStated.inverse(), hereFromStated)
                        .of(shifted, ALL, GRID, new Window(1, 0, 2, 1))
                        .samples)
                .containsExactly(4, 8);
    }
}
