package io.github.skindelta.metric;

import static io.github.skindelta.metric.PaintedPair.measured;
import static io.github.skindelta.metric.PaintedPair.measurement;
import static io.github.skindelta.metric.PaintedPair.photo;
import static io.github.skindelta.metric.PaintedPair.resultsWithoutScale;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.skindelta.Painted;
import io.github.skindelta.photo.Photo;
import org.junit.jupiter.api.Test;

/** What counts as a brown spot. */
class SpotsTest {

    /** Melanin index 9.7 above the skin around; green and blue lose more, as with melanin. */
    private static final double[] BROWN = {0.80, 0.70, 0.58};

    /** As dark in red, but green loses the most, as with blood. */
    private static final double[] RED = {0.80, 0.55, 0.70};

    /** As dark in all. */
    private static final double[] SHADOW = {0.80, 0.80, 0.80};

    private static final Photo CLEAN = photo(Painted::forearm);
    private static final Photo SPOTTED = spots(24, BROWN);

    @Test
    void threeSpotsAreCounted() {
        assertThat(measured("spot-count", SPOTTED, CLEAN).before()).isCloseTo(3, within(1e-4));
    }

    /**
     * A disc of 1.2 mm has 4.5 mm². Four tenths of its contrast, after smoothing by 0.35 mm and against a mean around of which
     * it is a sixth itself, lie 0.1 to 0.15 mm inside its edge.
     */
    @Test
    void theirAreaIsThatOfTheirDarkPart() {
        double radiusMm = 24 * PaintedPair.MM_PER_PX - 0.12;
        assertThat(measured("spot-area", SPOTTED, CLEAN).before())
                .isCloseTo(3 * Math.PI * radiusMm * radiusMm, within(0.9));
    }

    @Test
    void spotsThatFadeAwayAreFewer() {
        assertThat(measured("spot-area", SPOTTED, CLEAN).verdict()).isEqualTo(Measurement.Verdict.DECREASED);
        assertThat(measured("spot-count", SPOTTED, CLEAN).after()).isZero();
    }

    @Test
    void redSpotsAreNotBrown() {
        assertThat(measured("spot-count", spots(24, RED), CLEAN).before()).isZero();
    }

    @Test
    void shadowsAreNotBrown() {
        assertThat(measured("spot-count", spots(24, SHADOW), CLEAN).before()).isZero();
    }

    /** Discs of 0.35 mm have 0.4 mm². */
    @Test
    void poresAreTooSmall() {
        assertThat(measured("spot-count", spots(7, BROWN), CLEAN).before()).isZero();
    }

    @Test
    void withoutAScaleTheAreaIsInPixels() {
        Metrics.Results results = resultsWithoutScale(SPOTTED, CLEAN);
        assertThat(measurement("spot-area", results).unit()).isEqualTo("px");
        // Smoothed by 5 instead of 7 px, most of 3 discs of 24 px.
        assertThat(measured("spot-area", results).before()).isBetween(3800.0, 3 * Math.PI * 24 * 24);
    }

    private static Photo spots(int radius, double... loss) {
        return photo((x, y) -> {
            double[] skin = Painted.forearm(x, y);
            boolean inside =
                    isIn(x - 180, y - 150, radius) || isIn(x - 290, y - 140, radius) || isIn(x - 240, y - 260, radius);
            return inside ? Painted.times(skin, loss[0], loss[1], loss[2]) : skin;
        });
    }

    private static boolean isIn(int right, int down, int radius) {
        return right * right + down * down <= radius * radius;
    }
}
