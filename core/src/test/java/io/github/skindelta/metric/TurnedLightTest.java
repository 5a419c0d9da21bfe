package io.github.skindelta.metric;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TurnedLightTest {

    private static final TurnedLight SAME = new TurnedLight(1);
    private static final TurnedLight TURNED = new TurnedLight(0.6);

    @Test
    void theSameDetailLeavesNothingInDoubt() {
        assertThat(SAME.ofFine(3)).isZero();
        assertThat(SAME.ofCoarse(3)).isZero();
    }

    @Test
    void whatIsUnlikeUntouchedSkinIsMoreInDoubt() {
        assertThat(TURNED.ofFine(1.4)).isGreaterThan(TURNED.ofFine(1));
        assertThat(TURNED.ofCoarse(0.7)).isGreaterThan(TURNED.ofCoarse(1));
    }

    @Test
    void skinWithoutAnyTextureIsAsUnlikeAsCanBe() {
        assertThat(TURNED.ofFine(0)).isEqualTo(TURNED.ofFine(0.01)).isFinite();
    }

    /** Relief that is lit from the opposite side has nothing in common that could be relied on. */
    @Test
    void theNegativeIsAsBadAsNothingInCommon() {
        assertThat(new TurnedLight(-0.8).ofCoarse(1.2)).isEqualTo(new TurnedLight(0).ofCoarse(1.2));
    }
}
