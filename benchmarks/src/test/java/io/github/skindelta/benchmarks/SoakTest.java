package io.github.skindelta.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SoakTest {

    @Test
    void fivePercentMoreIsFlatAndALittleMoreIsNot() {
        assertThat(new SoakTrend(400, 420).isFlat()).isTrue();
        assertThat(new SoakTrend(400, 421).isFlat()).isFalse();
        assertThat(new SoakTrend(400, 300).isFlat()).isTrue();
    }

    @Test
    void theVerdictSaysBothFigures() {
        assertThat(new SoakTrend(400, 500).inWords())
                .isEqualTo("resident memory is NOT FLAT: 400 MiB after a fifth of the runs, 500 MiB at the end"
                        + " (+25.0 %, at most +5 %)");
    }

    @Test
    void residentMemoryIsReadFromTheStatusThatLinuxWrites() {
        String status = "Name:\tjava\nVmHWM:\t  524288 kB\nVmRSS:\t  262144 kB\n";
        assertThat(ResidentMemory.parse(status)).isEqualTo(new ResidentMemory(256, 512));
    }

    @Test
    void aStatusWithoutMemoryIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ResidentMemory.parse("Name:\tjava\n"))
                .withMessageContaining("VmRSS");
    }
}
