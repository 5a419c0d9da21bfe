package io.github.skindelta.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.skindelta.sample.truth.TruthJson;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DemoPairTest {

    private static RenderedPair rendered;

    @BeforeAll
    static void renderAsTheReadmeSays() {
        rendered = PairRenderer.render(RenderCommand.spec(RenderCommand.options(
                "--scene",
                "scar-fades-and-shrinks",
                "--nuisance",
                "mild",
                "--seed",
                "2",
                "--size",
                "1600x1200",
                "--out",
                "unused")));
    }

    @Test
    void bothPhotosFitInOneAndAHalfMegabytes() {
        assertThat(DemoPair.before().length + DemoPair.after().length).isBetween(300_000, 1_500_000);
    }

    @Test
    void theTruthIsWhatTheRendererSaysNow() {
        assertThat(DemoPair.truthJson()).isEqualTo(TruthJson.write(rendered.truth()));
        assertThat(DemoPair.targetGeoJson()).isEqualTo(TruthJson.targetGeoJson(rendered.truth()));
        assertThat(DemoPair.millimetresPerPixel())
                .isCloseTo(1 / rendered.truth().pxPerMm(), within(1e-12));
    }

    /** JPEG at quality 0.95 moves green by about one code, and by a few at hairs. */
    @Test
    void thePhotosAreWhatTheRendererPaintsNow() throws IOException {
        assertThat(greenRms(DemoPair.before(), rendered.before())).isLessThan(2);
        assertThat(greenRms(DemoPair.after(), rendered.after())).isLessThan(2);
    }

    @Test
    void theTargetIsAClosedRingNamedScarInsideTheFrame() throws IOException {
        JsonNode feature = new ObjectMapper().readTree(DemoPair.targetGeoJson());
        assertThat(feature.at("/properties/name").asText()).isEqualTo("scar");
        assertThat(feature.at("/properties/role").asText()).isEqualTo("target");
        JsonNode ring = feature.at("/geometry/coordinates/0");
        assertThat(ring.get(ring.size() - 1)).isEqualTo(ring.get(0));
        for (JsonNode point : ring) {
            assertThat(point.get(0).asDouble()).isBetween(100.0, 1499.0);
            assertThat(point.get(1).asDouble()).isBetween(100.0, 1099.0);
        }
    }

    private static double greenRms(byte[] jpeg, BufferedImage expected) throws IOException {
        BufferedImage actual = ImageIO.read(new ByteArrayInputStream(jpeg));
        double sum = 0;
        for (int y = 0; y < expected.getHeight(); y++) {
            for (int x = 0; x < expected.getWidth(); x++) {
                int difference = ((actual.getRGB(x, y) >> 8) & 0xFF) - ((expected.getRGB(x, y) >> 8) & 0xFF);
                sum += difference * difference;
            }
        }
        return Math.sqrt(sum / (expected.getWidth() * (double) expected.getHeight()));
    }
}
