package io.github.skindelta.sample.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.skindelta.sample.camera.Pose;
import io.github.skindelta.sample.print.ColourPatch;
import io.github.skindelta.sample.scene.PropTruth.PatchTruth;
import io.github.skindelta.sample.scene.PropTruth.Spot;
import org.junit.jupiter.api.Test;

class PropTruthTest {

    private static final Pose BEFORE = new Pose(1600, 1200, 20, Pose.Motion.NONE);

    @Test
    void aTagOf12MmIs240PxWideInTheBeforePhoto() {
        PropTruth tag = PropTruth.of(new PlacedProp(Prop.TAG, 10, -5, 0, 12), BEFORE);
        assertThat(tag.corners())
                .containsExactly(
                        new Spot(999.5 - 120, 499.5 - 120),
                        new Spot(999.5 + 120, 499.5 - 120),
                        new Spot(999.5 + 120, 499.5 + 120),
                        new Spot(999.5 - 120, 499.5 + 120));
        assertThat(tag.patches()).isEmpty();
    }

    /** Pascale (2006) gives L* 37.99, 96.54 and 50.87 under D50; greys keep theirs, skin moves little. */
    @Test
    void theCardsPatchesHaveThePublishedLightness() {
        PropTruth card = PropTruth.of(new PlacedProp(Prop.COLOUR_CARD, 0, 0, 0, 17), BEFORE);
        assertThat(card.patches()).extracting(PatchTruth::name).containsExactly(ColourPatch.values());
        assertThat(lightness(card, ColourPatch.WHITE_9_5)).isCloseTo(96.54, within(0.8));
        assertThat(lightness(card, ColourPatch.NEUTRAL_5)).isCloseTo(50.87, within(0.8));
        assertThat(lightness(card, ColourPatch.DARK_SKIN)).isCloseTo(37.99, within(0.8));
    }

    @Test
    void theTruthOfAPropSurvivesJson() throws JsonProcessingException {
        PropTruth card = PropTruth.of(new PlacedProp(Prop.COLOUR_CARD, 3, 2, 5, 17), BEFORE);
        ObjectMapper mapper = new ObjectMapper();
        assertThat(mapper.readValue(mapper.writeValueAsString(card), PropTruth.class))
                .isEqualTo(card);
    }

    private static double lightness(PropTruth card, ColourPatch name) {
        return card.patches().stream()
                .filter(patch -> patch.name() == name)
                .mapToDouble(patch -> patch.lab().lightness())
                .sum();
    }
}
