package io.github.skindelta.sample.truth;

import io.github.skindelta.sample.camera.Pose;
import io.github.skindelta.sample.chemistry.SkinColour;
import io.github.skindelta.sample.skin.SkinState;
import io.github.skindelta.sample.skin.Stria;
import io.github.skindelta.sample.truth.StriaTruth.Mark;
import io.github.skindelta.sample.truth.Truth.Vertex;
import java.util.ArrayList;
import java.util.List;

/** Reads the truth of stretch marks off the skin of one day. */
final class StriaReader {

    private static final int VERTICES_PER_SIDE = 120;

    /** Of a stria's length around its middle, and of its half widths there: all of it has the full colour. */
    private static final double MIDDLE = 0.6;

    private static final double CORE = 0.4;

    /** Beside its contour, mm: beyond the soft edge, and before the next stria. */
    private static final double BESIDE_FROM_MM = 0.5;

    private static final double BESIDE_TO_MM = 1.2;

    private static final int PLACES_ALONG = 60;
    private static final int PLACES_ACROSS = 5;

    private final SkinState skin;
    private final Pose pose;
    private final SkinColour skinColour;

    /**
     * @param pose of that day's photo
     * @param skinColour in the light of the before photo
     */
    StriaReader(SkinState skin, Pose pose, SkinColour skinColour) {
        this.skin = skin;
        this.pose = pose;
        this.skinColour = skinColour;
    }

    StriaTruth read(List<Stria> striae) {
        if (striae.isEmpty()) {
            return new StriaTruth(0, 0, 0, 0, 0, List.of());
        }
        ReadingMean core = new ReadingMean(skinColour);
        ReadingMean beside = new ReadingMean(skinColour);
        striae.forEach(stria -> visit(stria, core, beside));
        SkinReading in = core.mean();
        SkinReading out = beside.mean();
        double area = striae.stream().mapToDouble(Stria::areaMm2).sum();
        return new StriaTruth(
                area,
                area / striae.stream().mapToDouble(Stria::lengthMm).sum(),
                in.lightness() - out.lightness(),
                in.a() - out.a(),
                in.erythemaIndex() - out.erythemaIndex(),
                striae.stream().map(this::mark).toList());
    }

    private void visit(Stria stria, ReadingMean core, ReadingMean beside) {
        for (int i = 0; i < PLACES_ALONG; i++) {
            double s = ((i + 0.5) / PLACES_ALONG - 0.5) * MIDDLE * stria.lengthMm();
            for (int k = 0; k < PLACES_ACROSS; k++) {
                double share = (k + 0.5) / PLACES_ACROSS;
                double away = BESIDE_FROM_MM + share * (BESIDE_TO_MM - BESIDE_FROM_MM);
                for (int side = -1; side <= 1; side += 2) {
                    double half = stria.halfWidth(s, side);
                    core.add(skin, stria.line().pointAt(s, side * share * CORE * half));
                    beside.add(skin, stria.line().pointAt(s, side * (half + away)));
                }
            }
        }
    }

    private Mark mark(Stria stria) {
        List<Vertex> outline = new ArrayList<>();
        for (int i = 0; i < 2 * VERTICES_PER_SIDE; i++) {
            int side = i < VERTICES_PER_SIDE ? 1 : -1;
            double t = 0.5 - (double) (i % VERTICES_PER_SIDE) / VERTICES_PER_SIDE;
            double s = side * t * stria.lengthMm();
            double[] mm = stria.line().pointAt(s, side * stria.halfWidth(s, side));
            double[] px = pose.pixelFromSkin(mm[0], mm[1]);
            outline.add(new Vertex(px[0], px[1]));
        }
        return new Mark(stria.kind(), stria.areaMm2(), outline);
    }
}
