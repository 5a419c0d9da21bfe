package io.github.skindelta.certainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.skindelta.certainty.Certainty.Source;
import io.github.skindelta.certainty.Replicated.Setup;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * By hand: 10 and 12 have the mean 11 and the squares 1 + 1; 13, 15 and 14 have 14 and 1 + 1 + 0. Together 4 on 3 degrees of
 * freedom, s² = 4/3, and the error of the difference of the means s²/2 + s²/3 = 10/9.
 */
class ReplicatedTest {

    private static final Replicated READINGS = new Replicated(List.of(10.0, 12.0), List.of(13.0, 15.0, 14.0));

    /** 2² = 1.6² + 1.2². */
    private static final Certainty PAIR = new Certainty(2, 11, Source.REFERENCE_PATCHES, 1.2);

    @Test
    void eachSessionIsTheMeanOfItsPhotos() {
        assertThat(READINGS.meanBefore()).isEqualTo(11);
        assertThat(READINGS.meanAfter()).isEqualTo(14);
    }

    /** 10/9 + 1.2² = 2.5511; 3 · (2.5511 / 1.1111)² = 15.8148. */
    @Test
    void setUpAnewTheirSpreadTakesThePlaceOfUntouchedSkinAndWhatTheyShareStays() {
        Certainty anew = READINGS.ofChange(PAIR, Setup.ANEW);
        assertThat(anew.standardError()).isCloseTo(1.597220, within(1e-6));
        assertThat(anew.degreesOfFreedom()).isCloseTo(15.814848, within(1e-6));
        assertThat(anew.shared()).isCloseTo(1.2, within(1e-12));
        assertThat(anew.source()).isEqualTo(Source.REPLICATES);
    }

    /** 1.054 is no more than the 1.6 of which it is a part. */
    @Test
    void inTheSameSetupRepeatabilityIsNotCountedTwice() {
        assertThat(READINGS.ofChange(PAIR, Setup.SHARED)).isEqualTo(PAIR);
    }

    /** 1.3² = 0.5² + 1.2², and 1.054 is more than 0.5. */
    @Test
    void inTheSameSetupPhotosThatDisagreeByMoreThanUntouchedSkinWidenTheInterval() {
        Certainty narrow = new Certainty(1.3, 11, Source.REFERENCE_PATCHES, 1.2);
        Certainty shared = READINGS.ofChange(narrow, Setup.SHARED);
        assertThat(shared.standardError()).isCloseTo(1.597220, within(1e-6));
        assertThat(shared.source()).isEqualTo(Source.REPLICATES);
    }

    /** 6, 8 and 10 have the squares 4 + 0 + 4 on 2 degrees of freedom: s² = 4, and 4/1 + 4/3 = 16/3. */
    @Test
    void oneSessionsPhotosSpeakForTheOtherThatHasOne() {
        Replicated oneBefore = new Replicated(List.of(5.0), List.of(6.0, 8.0, 10.0));
        Certainty certainty = oneBefore.ofChange(new Certainty(1, 9, Source.FEW_PATCHES), Setup.ANEW);
        assertThat(certainty.standardError()).isCloseTo(2.309401, within(1e-6));
        assertThat(certainty.degreesOfFreedom()).isCloseTo(2, within(1e-9));
    }

    @Test
    void threePhotosInAllAreTooFewForASpread() {
        Replicated three = new Replicated(List.of(10.0, 12.0), List.of(13.0));
        assertThat(three.ofChange(PAIR, Setup.ANEW)).isEqualTo(PAIR);
    }

    /** No scar before and none after, in every photo: that says nothing of how small a scar would be seen. */
    @Test
    void photosWithoutAnySpreadSayNothing() {
        Replicated none = new Replicated(List.of(0.0, 0.0), List.of(0.0, 0.0));
        assertThat(none.ofChange(PAIR, Setup.ANEW)).isEqualTo(PAIR);
    }

    @Test
    void aSessionWithoutAReadingIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Replicated(List.of(), List.of(1.0)));
    }
}
