package io.github.skindelta.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.skindelta.sample.scene.Nuisance;
import io.github.skindelta.sample.scene.PairSpec;
import io.github.skindelta.sample.scene.Scene;
import io.github.skindelta.sample.truth.Truth;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

/** The colours the truth claims against the colours in a picture by an ideal camera. */
class TruthReadingTest {

    private static final RenderedPair PAIR =
            PairRenderer.render(new PairSpec(Scene.SCAR_FADES_AND_SHRINKS, Nuisance.NONE, 1, 800, 600));

    /** The ring around the target is not the truth's whole reference: skin varies by 0.2 EI over centimetres. */
    @Test
    void theTargetsRednessOverReferenceSkinIsInThePicture() {
        Truth truth = PAIR.truth();
        double before = truth.before().target().erythemaIndex()
                - truth.before().reference().erythemaIndex();
        double after = truth.after().target().erythemaIndex()
                - truth.after().reference().erythemaIndex();
        assertThat(relativeRedness(PAIR.before())).isCloseTo(before, within(0.3));
        assertThat(relativeRedness(PAIR.after())).isCloseTo(after, within(0.3));
    }

    private static double relativeRedness(BufferedImage photo) {
        Path2D target = targetPath();
        AffineTransform grow = AffineTransform.getTranslateInstance(
                target.getBounds2D().getCenterX(), target.getBounds2D().getCenterY());
        grow.scale(1.25, 1.25);
        grow.translate(-target.getBounds2D().getCenterX(), -target.getBounds2D().getCenterY());
        Path2D grown = new Path2D.Double(target, grow);
        double[] sums = new double[2];
        int[] counts = new int[2];
        for (int y = 0; y < photo.getHeight(); y++) {
            for (int x = 0; x < photo.getWidth(); x++) {
                if (target.contains(x, y) || !grown.contains(x, y)) {
                    int region = target.contains(x, y) ? 0 : 1;
                    sums[region] += erythemaIndex(photo.getRGB(x, y));
                    counts[region]++;
                }
            }
        }
        return sums[0] / counts[0] - sums[1] / counts[1];
    }

    private static Path2D targetPath() {
        Path2D path = new Path2D.Double();
        for (Truth.Vertex vertex : PAIR.truth().target()) {
            if (path.getCurrentPoint() == null) {
                path.moveTo(vertex.x(), vertex.y());
            }
            path.lineTo(vertex.x(), vertex.y());
        }
        path.closePath();
        return path;
    }

    private static double erythemaIndex(int rgb) {
        return 100 * Math.log10(linear((rgb >> 16) & 0xFF) / linear((rgb >> 8) & 0xFF));
    }

    private static double linear(int code) {
        return Math.pow((code / 255.0 + 0.055) / 1.055, 2.4);
    }
}
