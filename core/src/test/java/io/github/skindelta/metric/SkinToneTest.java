package io.github.skindelta.metric;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkinToneTest {

    /** METHODS §2: very light > 55, light 41–55, intermediate 28–41, tan 10–28, brown −30–10, dark < −30. */
    @ParameterizedTest
    @CsvSource({
        "55.1, very light",
        "52, light",
        "41, intermediate",
        "28, tan",
        "-15, brown",
        "-30.1, dark",
        "-179, dark"
    })
    void anglesHaveTheirPublishedClasses(double ita, String words) {
        assertThat(SkinTone.of(ita).words()).isEqualTo(words);
    }
}
