package io.github.skindelta.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SampleGridTest {

    private static final SampleGrid GRID = new SampleGrid(new Window(10, 20, 7, 6), 3);

    @Test
    void incompleteBlocksAreDropped() {
        assertThat(GRID.columns()).isEqualTo(2);
        assertThat(GRID.rows()).isEqualTo(2);
    }

    @Test
    void aSampleLiesInTheMiddleOfItsBlock() {
        assertThat(GRID.x(1)).isEqualTo(14);
        assertThat(GRID.row(21)).isZero();
    }

    @Test
    void aBlockIsInsideIfMostOfItIs() {
        Mask mask = Drawn.mask("##.....", "##.....", "##...#.", "###....", ".......", ".......");
        assertThat(Drawn.rows(GRID.samples(mask))).containsExactly("#.", "..");
    }

    @Test
    void aSampleShowsTheSkinOfItsBlock() {
        assertThat(GRID.areas(y -> x -> 0.5 * x).at(1, 0)).isEqualTo(9 * 0.5f * 14);
    }

    /** A plane's contour at level 0 is a line at 1.5 samples, the middle of the blocks' columns 4 and 5 … 15.5. */
    @Test
    void aContourBetweenSamplesIsDrawnBetweenThem() {
        SampleGrid grid = new SampleGrid(new Window(10, 20, 12, 6), 3);
        Plane ramp = Drawn.plane(new float[] {-3, -1, 1, 3}, new float[] {-3, -1, 1, 3});
        Mask right = Drawn.mask("..##", "..##");
        Mask pixels = grid.pixels(ramp, 0, right, Window.ofSize(4, 2));
        assertThat(Drawn.rows(pixels)).allMatch(row -> row.equals("......######"));
    }

    /** Blocks of 2 and a blur of 4 px: what is smooth is the same whether all of it is kept or a sample a block. */
    @Test
    void aReducedBlurIsTheBlurAtItsSamples() {
        Plane noise = Drawn.noise(3, 60, 50);
        Mask mask = Drawn.random(4, 60, 50, 0.8);
        Plane whole = new MaskedBlur(mask, 4).of(noise);
        Plane reduced = new ReducedBlur(mask, 2, 4).of(noise);
        for (int y = 6; y < 19; y++) {
            for (int x = 6; x < 24; x++) {
                double between = Bilinear.at(whole, 2 * x + 0.5, 2 * y + 0.5);
                // A block is weighed by its pixels in the mask once in its own mean, once in the blur.
                assertThat((double) reduced.at(x, y)).isCloseTo(between, within(0.01));
            }
        }
    }
}
