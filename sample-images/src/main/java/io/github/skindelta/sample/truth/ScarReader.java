package io.github.skindelta.sample.truth;

import io.github.skindelta.sample.camera.Pose;
import io.github.skindelta.sample.chemistry.SkinColour;
import io.github.skindelta.sample.skin.Scar;
import io.github.skindelta.sample.skin.SkinState;
import io.github.skindelta.sample.truth.Truth.Vertex;
import java.util.ArrayList;
import java.util.List;

/** Reads the truth of scars off the skin of one day. */
final class ScarReader {

    private static final int VERTICES = 180;
    private static final int RINGS = 8;

    /** Up to here the scar has its full strength, as a share of its area. */
    private static final double MIDDLE = 0.7;

    /** Skin around the scar that it does not reach, in multiples of its area. */
    private static final double RING_FROM = 1.4;

    private static final double RING_TO = 2.4;

    private final SkinState skin;
    private final Pose pose;
    private final SkinColour skinColour;

    /** @param skinColour in the light of the before photo */
    ScarReader(SkinState skin, Pose pose, SkinColour skinColour) {
        this.skin = skin;
        this.pose = pose;
        this.skinColour = skinColour;
    }

    ScarTruth read(Scar scar) {
        return new ScarTruth(scar.number(), scar.kind(), scar.areaMm2(), outline(scar), contrast(scar));
    }

    private double contrast(Scar scar) {
        SkinReading middle = reading(scar, 0.05, MIDDLE);
        SkinReading around = reading(scar, RING_FROM, RING_TO);
        double lightness = middle.lightness() - around.lightness();
        double a = middle.a() - around.a();
        double b = middle.b() - around.b();
        return Math.sqrt(lightness * lightness + a * a + b * b);
    }

    private SkinReading reading(Scar scar, double from, double to) {
        ReadingMean mean = new ReadingMean(skinColour);
        for (int i = 0; i < VERTICES; i++) {
            for (int ring = 0; ring < RINGS; ring++) {
                double[] mm = scar.outline().pointAt(360.0 * i / VERTICES, from + (to - from) * (ring + 0.5) / RINGS);
                mean.add(skin, mm);
            }
        }
        return mean.mean();
    }

    private List<Vertex> outline(Scar scar) {
        List<Vertex> ring = new ArrayList<>();
        for (int i = 0; i < VERTICES; i++) {
            double[] mm = scar.outline().pointAt(360.0 * i / VERTICES);
            double[] px = pose.pixelFromSkin(mm[0], mm[1]);
            ring.add(new Vertex(px[0], px[1]));
        }
        return ring;
    }
}
