package io.github.skindelta.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.github.skindelta.lighting.LightMatch;
import io.github.skindelta.skin.SkinSelection;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every benchmark once, at a tiny size and without the harness. */
class BenchmarksTest {

    /** Small, but coarse texture can be told: pixels of 0.2 mm. */
    private static final int WIDTH = 400;

    private static final int HEIGHT = 300;
    private static final PairState PAIR = new PairState();
    private static final AlignedState ALIGNED = new AlignedState();

    @BeforeAll
    static void setUp() {
        PAIR.setUp(PairState.scar(WIDTH, HEIGHT));
        ALIGNED.setUp(PAIR);
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

    /** A mark of 60 px: a third of a pixel at each corner, which the lens takes off black squares, is 1 %. */
    @Test
    void theMarkerGivesTheScaleOfThePhoto() {
        MarkerBenchmark benchmark = new MarkerBenchmark();
        benchmark.setUp(PAIR);
        assertThat(benchmark.find().scale().millimetresPerPixel())
                .isCloseTo(PAIR.millimetresPerPixel(), withinPercentage(2));
    }

    @Test
    void bothRegistrarsAlignThePair() {
        AlignBenchmark benchmark = new AlignBenchmark();
        assertThat(benchmark.openCv(PAIR).inliers()).isPositive();
        assertThat(benchmark.boofCv(PAIR).inliers()).isPositive();
    }

    @Test
    void skinIsSelectedInBothPhotos() {
        SkinSelection selection = new SkinSelectorBenchmark().select(ALIGNED);
        assertThat(selection.sites())
                .singleElement()
                .satisfies(site -> assertThat(site.before().target().count()).isPositive())
                .satisfies(site -> assertThat(site.after().reference().count()).isPositive());
    }

    @Test
    void theLightIsMatchedOnReferenceSkin() {
        assertThat(new LightBenchmark().match(ALIGNED).light().tier()).isEqualTo(LightMatch.Tier.REFERENCE_SKIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"redness", "redness-lab", "pigmentation", "texture-coarse", "scar-area"})
    void everyMetricIsMeasured(String id) {
        assertThat(timing(id).measure(ALIGNED).measurements()).hasSize(1);
    }

    /** Pixels of 0.2 mm do not show structures of 0.1 to 0.5 mm. */
    @Test
    void aMetricThatCannotBeMeasuredIsNotTimed() {
        MetricsBenchmark benchmark = timing("texture-fine");
        assertThatIllegalStateException()
                .isThrownBy(() -> benchmark.measure(ALIGNED))
                .withMessageContaining("texture-fine");
    }

    private static MetricsBenchmark timing(String id) {
        MetricsBenchmark benchmark = new MetricsBenchmark();
        benchmark.metric = id;
        return benchmark;
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
