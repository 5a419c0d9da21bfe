package io.github.skindelta.sample;

import io.github.skindelta.sample.Truth.Landmark;
import io.github.skindelta.sample.Truth.Vertex;
import io.github.skindelta.sample.camera.Pose;
import io.github.skindelta.sample.skin.SkinState;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/** Reads the truth of a pair off its scene. */
final class TruthReader {

    private static final int LANDMARKS_ACROSS = 17;
    private static final int VERTICES = 28;
    /** Distance of the places at which chromophores are averaged. */
    private static final double GRID_MM = 0.2;
    /** Of the target's diameter: skin so near to it is neither target nor reference. */
    private static final double MARGIN = 0.10;

    private final PairSpec spec;
    private final Story story;
    private final Pose poseBefore;
    private final Pose poseAfter;

    TruthReader(PairSpec spec, Story story, Sitting sitting) {
        this.spec = spec;
        this.story = story;
        this.poseBefore = sitting.poseBefore();
        this.poseAfter = sitting.poseAfter();
    }

    Truth read(SkinState before, SkinState after) {
        List<Vertex> target = targetOutline();
        RegionSampler sampler = new RegionSampler(path(target), MARGIN * diameter(target));
        visit(sampler, before, after);
        return new Truth(
                spec,
                spec.pxPerMm(),
                spec.scene() == Scene.DIFFERENT_SKIN ? List.of() : landmarks(),
                target,
                story.before().scar().areaMm2(),
                story.after().scar().areaMm2(),
                sampler.targetBefore.mean(),
                sampler.targetAfter.mean(),
                sampler.referenceBefore.mean(),
                sampler.referenceAfter.mean());
    }

    /** Polygon through the target's outline, its corners at uneven angles as a hand would draw them. */
    private List<Vertex> targetOutline() {
        List<Vertex> ring = new ArrayList<>();
        for (int i = 0; i < VERTICES; i++) {
            double[] mm = story.target().pointAt(360.0 * i / VERTICES + 4 * (i % 3));
            double[] px = poseBefore.pixelFromSkin(mm[0], mm[1]);
            ring.add(new Vertex(px[0], px[1]));
        }
        return ring;
    }

    private List<Landmark> landmarks() {
        List<Landmark> marks = new ArrayList<>();
        double step = (spec.width() - 1.0) / (LANDMARKS_ACROSS - 1);
        double[] mm = new double[2];
        for (double y = ((spec.height() - 1) % step) / 2; y <= spec.height() - 1; y += step) {
            for (int i = 0; i < LANDMARKS_ACROSS; i++) {
                poseBefore.skinFromPixel(i * step, y, mm);
                double[] after = poseAfter.pixelFromSkin(mm[0], mm[1]);
                if (inFrame(after)) {
                    marks.add(new Landmark(i * step, y, after[0], after[1]));
                }
            }
        }
        return marks;
    }

    private void visit(RegionSampler sampler, SkinState before, SkinState after) {
        double step = GRID_MM * spec.pxPerMm();
        double[] mm = new double[2];
        for (double y = 0; y <= spec.height() - 1; y += step) {
            for (double x = 0; x <= spec.width() - 1; x += step) {
                poseBefore.skinFromPixel(x, y, mm);
                if (inFrame(poseAfter.pixelFromSkin(mm[0], mm[1]))) {
                    sampler.add(x, y, mm, before, after);
                }
            }
        }
    }

    private boolean inFrame(double[] pixel) {
        return pixel[0] >= 0 && pixel[0] <= spec.width() - 1 && pixel[1] >= 0 && pixel[1] <= spec.height() - 1;
    }

    private static Path2D path(List<Vertex> ring) {
        Path2D path = new Path2D.Double();
        path.moveTo(ring.get(0).x(), ring.get(0).y());
        for (Vertex vertex : ring.subList(1, ring.size())) {
            path.lineTo(vertex.x(), vertex.y());
        }
        path.closePath();
        return path;
    }

    private static double diameter(List<Vertex> ring) {
        double most = 0;
        for (Vertex a : ring) {
            for (Vertex b : ring) {
                most = Math.max(most, (a.x() - b.x()) * (a.x() - b.x()) + (a.y() - b.y()) * (a.y() - b.y()));
            }
        }
        return Math.sqrt(most);
    }
}
