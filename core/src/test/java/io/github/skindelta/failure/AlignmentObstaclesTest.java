package io.github.skindelta.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a practitioner reads when photos do not fit together. */
class AlignmentObstaclesTest {

    static Stream<Obstacle> obstacles() {
        return Stream.of(
                new Obstacle.TooBlurred("after.jpg", 4.2, 10),
                new Obstacle.TooFewMatches(1, 6),
                new Obstacle.DifferentSkin(21, 190, 67),
                new Obstacle.MatchesOnALine(0.12, 0.3),
                new Obstacle.ImplausibleWarp("enlargement", 5.2, 3),
                new Obstacle.TooLittleOverlap(13, 20));
    }

    @ParameterizedTest
    @MethodSource("obstacles")
    void eachIsOneSentenceOfPlainEnglish(Obstacle obstacle) {
        assertThat(obstacle.message())
                .endsWith(".")
                .doesNotContain(". ", "\n", "homography", "inlier", "warp", "NaN")
                .containsPattern("needed|plausible")
                .containsPattern("retake|check");
        assertThat(obstacle.code()).matches("[a-z]+(-[a-z]+)+");
    }

    @ParameterizedTest
    @MethodSource("obstacles")
    void eachIsToldByAnExceptionOfTheSameWords(Obstacle obstacle) {
        assertThat(new NotComparableException(obstacle)).hasMessage(obstacle.message());
    }
}
