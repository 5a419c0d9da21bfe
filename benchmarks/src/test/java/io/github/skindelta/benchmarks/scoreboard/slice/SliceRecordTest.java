package io.github.skindelta.benchmarks.scoreboard.slice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SliceRecordTest {

    private static final SliceRecord RECORDED = record(2, 2.0, 8);

    @Test
    void theSameFiguresPass() {
        assertThat(SliceRecord.read(RECORDED.write()).complaints(RECORDED)).isEmpty();
    }

    @Test
    void fifteenPercentAndATenthOfAPixelArePassed() {
        assertThat(RECORDED.complaints(record(2, 2.39, 8))).isEmpty();
        assertThat(RECORDED.complaints(record(2, 2.41, 8)))
                .containsExactly("median: found 2.410, recorded 2.000, up to 2.400 is let pass");
    }

    @Test
    void aDetectableChangeMayGrowByAFifth() {
        Figure recorded = Figure.detectable("detectable", 0.5);
        assertThat(recorded.isBrokenBy(0.59)).isFalse();
        assertThat(recorded.isBrokenBy(0.61)).isTrue();
    }

    @Test
    void onePairLessAlignedIsTooMany() {
        assertThat(RECORDED.complaints(record(2, 1, 7))).hasSize(1);
        assertThat(RECORDED.complaints(record(2, 1, 9))).isEmpty();
    }

    @Test
    void aFigureThatIsGoneIsNamed() {
        assertThat(RECORDED.complaints(new SliceRecord(2, List.of(Figure.landmark("median", 2)))))
                .containsExactly("aligned: no longer measured");
    }

    @Test
    void anotherRendererNeedsAnotherRecord() {
        assertThat(RECORDED.complaints(record(3, 2, 8)))
                .singleElement()
                .asString()
                .contains("record the slice anew");
    }

    private static SliceRecord record(int renderer, double medianPx, int aligned) {
        return new SliceRecord(
                renderer, List.of(Figure.landmark("median", medianPx), Figure.successes("aligned", aligned)));
    }
}
