package io.github.skindelta.metric;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TurnedLightTest {

    private static final TurnedLight SAME = new TurnedLight(1, 0, 0.2, 0);
    private static final TurnedLight TURNED = new TurnedLight(0.6, 0, 0, 0);

    @Test
    void theSameLightLeavesNothingInDoubt() {
        assertThat(SAME.ofFine(3)).isZero();
        assertThat(SAME.ofCoarse(3)).isZero();
        assertThat(SAME.ofFineChange()).isZero();
        assertThat(SAME.ofCoarseChange()).isZero();
    }

    @Test
    void whatIsAsRoughAsUntouchedSkinAndLikeItIsNotInDoubt() {
        assertThat(TURNED.ofFine(1)).isZero();
        assertThat(TURNED.ofCoarse(1)).isZero();
    }

    @Test
    void whatIsUnlikeUntouchedSkinIsInDoubt() {
        assertThat(TURNED.ofFine(1.4)).isGreaterThan(TURNED.ofFine(1.1));
        assertThat(TURNED.ofCoarse(0.7)).isGreaterThan(TURNED.ofCoarse(0.9));
    }

    /** Stretch marks are as rough as the skin around them, and their colour does not become fainter with their relief. */
    @Test
    void colourIsInDoubtWhereReliefShowsStrongerOrWeaker() {
        assertThat(new TurnedLight(0.6, 0, 0.1, 0).ofFine(1)).isZero();
        assertThat(new TurnedLight(0.6, -0.4, 0.1, 0).ofFine(1)).isPositive();
        assertThat(new TurnedLight(0.6, 0.4, 0.1, 0).ofCoarse(1))
                .isEqualTo(new TurnedLight(0.6, -0.4, 0.1, 0).ofCoarse(1));
    }

    /** Wrinkles that face the lamp less, or more, than before. */
    @Test
    void foldsThatHaveBecomeDarkerOrBrighterAreInDoubt() {
        assertThat(new TurnedLight(0.6, 0, 0, -0.1).ofCoarse(1))
                .isPositive()
                .isEqualTo(new TurnedLight(0.6, 0, 0, 0.1).ofCoarse(1));
    }

    @Test
    void skinWithoutAnyTextureIsAsUnlikeAsCanBe() {
        assertThat(TURNED.ofFine(0)).isEqualTo(TURNED.ofFine(0.01)).isFinite();
    }

    /** Relief that is lit from the opposite side has nothing in common that could be relied on. */
    @Test
    void theNegativeIsAsBadAsNothingInCommon() {
        assertThat(new TurnedLight(-0.8, 0, 0, 0).ofCoarse(1.2)).isEqualTo(new TurnedLight(0, 0, 0, 0).ofCoarse(1.2));
        assertThat(new TurnedLight(-0.8, 0, 0, 0).ofFineChange()).isEqualTo(new TurnedLight(0, 0, 0, 0).ofFineChange());
    }
}
