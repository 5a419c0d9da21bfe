package io.github.skindelta.sample.truth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.github.skindelta.sample.PairRenderer;
import io.github.skindelta.sample.scene.Nuisance;
import io.github.skindelta.sample.scene.PairSpec;
import io.github.skindelta.sample.scene.Prop;
import io.github.skindelta.sample.scene.Scene;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TruthJsonTest {

    @ParameterizedTest
    @EnumSource
    void everyScenesTruthFollowsTheSchema(Scene scene) throws IOException {
        assertThat(schema().validate(TruthJson.write(truth(scene)), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void whatWasWrittenIsReadAgain() {
        String text = TruthJson.write(truth(Scene.SCARS_COME_AND_GO));
        assertThat(TruthJson.write(TruthJson.read(text))).isEqualTo(text);
    }

    @Test
    void anotherDocumentIsRefused() {
        assertThatThrownBy(() -> TruthJson.read("{\"schema\": \"skindelta/comparison/1\"}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("skindelta/comparison/1")
                .hasMessageContaining("skindelta/sample-truth/2");
        assertThatThrownBy(() -> TruthJson.read("[]")).isInstanceOf(IllegalArgumentException.class);
    }

    /** As earlier builds wrote it: zeros in its place would be false. */
    @Test
    void aDocumentWithoutColourMapsIsRefused() {
        String text = TruthJson.write(truth(Scene.UNCHANGED)).replaceAll(",\"colourMap\":\\{[^}]*}", "");
        assertThatThrownBy(() -> TruthJson.read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no colourMap");
    }

    private static Truth truth(Scene scene) {
        return PairRenderer.render(new PairSpec(scene, Nuisance.HARD, 4, 240, 180, EnumSet.allOf(Prop.class)))
                .truth();
    }

    private static JsonSchema schema() throws IOException {
        try (InputStream stream = PairRenderer.class.getResourceAsStream("truth-2.json")) {
            return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                    .getSchema(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
