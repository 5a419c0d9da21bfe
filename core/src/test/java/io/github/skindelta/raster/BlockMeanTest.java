package io.github.skindelta.raster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BlockMeanTest {

    @Test
    void aPixelIsTheMeanOfItsBlock() {
        Plane plane = Drawn.plane(new float[] {1, 2, 5, 5}, new float[] {3, 6, 5, 7});
        assertThat(BlockMean.of(plane, 2).samples).containsExactly(3, 5.5f);
    }

    @Test
    void incompleteBlocksAreDropped() {
        Plane plane = Drawn.plane(new float[] {1, 1, 9}, new float[] {1, 1, 9}, new float[] {9, 9, 9});
        assertThat(BlockMean.of(plane, 2).samples).containsExactly(1);
    }

    @Test
    void blocksOfOnePixelAreThePlane() {
        Plane plane = Drawn.noise(1, 7, 5);
        assertThat(BlockMean.of(plane, 1).samples).containsExactly(plane.samples);
    }
}
