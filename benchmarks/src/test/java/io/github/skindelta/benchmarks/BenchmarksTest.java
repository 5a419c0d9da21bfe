package io.github.skindelta.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every benchmark once, at a tiny size and without the harness. */
class BenchmarksTest {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 240;
    private static final PairState PAIR = new PairState();

    @BeforeAll
    static void paint() {
        PAIR.setUp(PairState.scar(WIDTH, HEIGHT));
    }

    @Test
    void decodingGivesThePhotoThatWasPainted() {
        assertThat(new DecodeBenchmark().decode(PAIR).bounds())
                .isEqualTo(PAIR.before().bounds());
    }

    @Test
    void linearLightIsOfTheWholePhoto() {
        assertThat(new LinearBenchmark().linear(PAIR).red().width()).isEqualTo(WIDTH);
    }

    @Test
    void thePairCanBeAligned() {
        assertThat(new AlignBenchmark().align(PAIR).inliers()).isPositive();
    }

    @Test
    void comparingFromFilesGivesWhatComparingPhotosGives() {
        CompareBenchmark benchmark = new CompareBenchmark();
        assertThat(benchmark.decodeAndCompare(PAIR).measurements())
                .isNotEmpty()
                .isEqualTo(benchmark.compare(PAIR).measurements());
    }

    @Test
    void sizesThatAreNotMeasuredAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PairState.ofMegapixels(7))
                .withMessageContaining("7 megapixels");
    }
}
