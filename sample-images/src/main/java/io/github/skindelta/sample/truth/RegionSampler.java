package io.github.skindelta.sample.truth;

import io.github.skindelta.sample.chemistry.SkinColour;
import io.github.skindelta.sample.truth.Truth.Vertex;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.List;

/** Sorts places of skin into target and reference and averages both, before and after. */
final class RegionSampler {

    /** Of the target's diameter: skin so near to it is neither target nor reference. */
    private static final double MARGIN = 0.10;

    final ReadingMean targetBefore;
    final ReadingMean targetAfter;
    final ReadingMean referenceBefore;
    final ReadingMean referenceAfter;

    private final int width;
    private final List<Vertex> ring;
    private final Path2D inside;
    private final double squaredMargin;

    /**
     * @param ring the target's outline, px of the before photo
     * @param width pixels in a row
     * @param skinColour in the light of the before photo
     */
    RegionSampler(List<Vertex> ring, int width, SkinColour skinColour) {
        this.width = width;
        this.targetBefore = new ReadingMean(skinColour);
        this.targetAfter = new ReadingMean(skinColour);
        this.referenceBefore = new ReadingMean(skinColour);
        this.referenceAfter = new ReadingMean(skinColour);
        this.ring = ring;
        this.inside = path(ring);
        this.squaredMargin = MARGIN * MARGIN * squaredDiameter(ring);
    }

    /** Takes the place at pixel (x, y) of the before photo, {@code mm} on the skin, on both days. */
    void add(int x, int y, double[] mm, Day before, Day after) {
        int pixel = y * width + x;
        if (inside.contains(x, y)) {
            add(targetBefore, before, mm, pixel);
            add(targetAfter, after, mm, pixel);
        } else if (squaredDistance(x, y) > squaredMargin) {
            add(referenceBefore, before, mm, pixel);
            add(referenceAfter, after, mm, pixel);
        }
    }

    private static void add(ReadingMean mean, Day day, double[] mm, int pixel) {
        mean.add(day.skin(), mm);
        mean.add(day.relief(), pixel);
    }

    private double squaredDistance(double x, double y) {
        double least = Double.MAX_VALUE;
        Vertex last = ring.get(ring.size() - 1);
        for (Vertex vertex : ring) {
            least = Math.min(least, Line2D.ptSegDistSq(last.x(), last.y(), vertex.x(), vertex.y(), x, y));
            last = vertex;
        }
        return least;
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

    private static double squaredDiameter(List<Vertex> ring) {
        double most = 0;
        for (Vertex a : ring) {
            for (Vertex b : ring) {
                most = Math.max(most, (a.x() - b.x()) * (a.x() - b.x()) + (a.y() - b.y()) * (a.y() - b.y()));
            }
        }
        return most;
    }
}
