package io.github.skindelta;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.skindelta.failure.Caution;
import io.github.skindelta.failure.Caution.Effect;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairGradeTest {

    private static final Caution DOUBT = Caution.of("tilt", "Found a tilt.", "Hold it straight.");
    private static final Caution OBSTACLE =
            new Caution("lost-in-blur", "Found blur.", null, null, List.of("texture-fine"), Effect.FORBIDS, "Focus.");

    @Test
    void nothingSpeaksAgainstAPairWithoutCautions() {
        assertThat(PairGrade.of(List.of())).isEqualTo(PairGrade.FULL);
    }

    @Test
    void aDoubtAsksForCare() {
        assertThat(PairGrade.of(List.of(DOUBT))).isEqualTo(PairGrade.WITH_CARE);
    }

    @Test
    void aNumberThatIsForbiddenIsWorseThanAnyDoubt() {
        assertThat(PairGrade.of(List.of(DOUBT, OBSTACLE, DOUBT))).isEqualTo(PairGrade.IN_PART);
    }
}
