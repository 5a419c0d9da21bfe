package io.github.skindelta.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.skindelta.sample.scene.Nuisance;
import io.github.skindelta.sample.scene.PairSpec;
import io.github.skindelta.sample.scene.Scene;
import io.github.skindelta.sample.truth.PoreTruth.Place;
import io.github.skindelta.sample.truth.Truth.Vertex;
import java.awt.Polygon;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the truth says is there is seen in the photos. */
class PaintedStructureTest {

    @Test
    void poresAreATenthToAThirdDarkerInTheirMiddles() {
        RenderedPair pair = painted(Scene.PORES_SHRINK, 8);
        double darkness = 0;
        int counted = 0;
        for (Place pore : pair.truth().before().pores().places()) {
            // Smaller ones are less than three pixels wide here.
            if (pore.diameterMm() > 0.3) {
                darkness += 1 - green(pair.before(), pore.x(), pore.y()) / around(pair.before(), pore);
                counted++;
            }
        }
        assertThat(darkness / counted).isBetween(0.1, 0.33);
    }

    @Test
    void wrinklesAreDarkerThanTheSkinOnBothSides() {
        RenderedPair pair = painted(Scene.WRINKLES_SHORTEN, 8);
        double across = 1.5 * pair.truth().pxPerMm();
        double on = 0;
        double beside = 0;
        for (List<Vertex> line : pair.truth().before().wrinkles().lines()) {
            for (int i = 4; i < line.size() - 4; i++) {
                Vertex here = line.get(i);
                double dx = line.get(i + 1).x() - line.get(i - 1).x();
                double dy = line.get(i + 1).y() - line.get(i - 1).y();
                double scale = across / Math.hypot(dx, dy);
                on += green(pair.before(), here.x(), here.y());
                beside += green(pair.before(), here.x() - scale * dy, here.y() + scale * dx) / 2;
                beside += green(pair.before(), here.x() + scale * dy, here.y() - scale * dx) / 2;
            }
        }
        assertThat(on / beside).isBetween(0.75, 0.97);
    }

    /** Hair sends back a twentieth of what light skin does: the mean over the target tells its share. */
    @Test
    void theTargetDarkensByTheShareThatHairCovers() {
        RenderedPair hairy = painted(Scene.HAIR_GROWS, 6);
        double before = 1 - 0.95 * hairy.truth().before().hair().coveragePercent() / 100;
        double after = 1 - 0.95 * hairy.truth().after().hair().coveragePercent() / 100;
        assertThat(targetMean(hairy, hairy.after()) / targetMean(hairy, hairy.before()))
                .isCloseTo(after / before, within(0.004));
    }

    private static double targetMean(RenderedPair pair, BufferedImage photo) {
        Polygon target = new Polygon();
        pair.truth().target().forEach(vertex -> target.addPoint((int) vertex.x(), (int) vertex.y()));
        double sum = 0;
        int count = 0;
        for (int y = 0; y < photo.getHeight(); y++) {
            for (int x = 0; x < photo.getWidth(); x++) {
                if (target.contains(x, y)) {
                    sum += green(photo, x, y);
                    count++;
                }
            }
        }
        return sum / count;
    }

    private static double around(BufferedImage photo, Place pore) {
        double reach = 1.4 * pore.diameterMm() * photo.getWidth() / PairSpec.WIDTH_MM;
        double sum = 0;
        for (int degrees = 0; degrees < 360; degrees += 30) {
            double radians = Math.toRadians(degrees);
            sum += green(photo, pore.x() + reach * Math.cos(radians), pore.y() + reach * Math.sin(radians)) / 12;
        }
        return sum;
    }

    /** Linear, 0–1: these photos are of an ideal camera. */
    private static double green(BufferedImage photo, double x, double y) {
        double encoded = ((photo.getRGB((int) Math.round(x), (int) Math.round(y)) >> 8) & 0xFF) / 255.0;
        return encoded <= 0.04045 ? encoded / 12.92 : Math.pow((encoded + 0.055) / 1.055, 2.4);
    }

    private static RenderedPair painted(Scene scene, long seed) {
        return PairRenderer.render(new PairSpec(scene, Nuisance.NONE, seed, 800, 600));
    }
}
