package io.github.skindelta.sample.truth;

import io.github.skindelta.sample.camera.Pose;
import io.github.skindelta.sample.skin.SkinState;
import java.awt.geom.Rectangle2D;
import java.util.stream.IntStream;

/** Reads off the skin of one day how much of the target hair covers. */
final class HairReader {

    private final Pose pose;
    private final TargetRing ring;

    /**
     * @param pose of the before photo
     * @param ring the target's outline
     */
    HairReader(Pose pose, TargetRing ring) {
        this.pose = pose;
        this.ring = ring;
    }

    /** Mean over the target's pixels in the before photo. */
    double coveragePercent(SkinState skin) {
        Rectangle2D bounds = ring.bounds();
        int top = (int) Math.ceil(bounds.getMinY());
        // Summed row by row and in order: the same for any number of threads.
        double[][] rows = IntStream.rangeClosed(top, (int) bounds.getMaxY())
                .parallel()
                .mapToObj(row -> row(row, skin))
                .toArray(double[][]::new);
        double covered = 0;
        double all = 0;
        for (double[] row : rows) {
            covered += row[0];
            all += row[1];
        }
        return 100 * covered / all;
    }

    /** What hair covers, px², and all pixels in the target. */
    private double[] row(int row, SkinState skin) {
        Rectangle2D bounds = ring.bounds();
        double[] sums = new double[2];
        double[] mm = new double[2];
        for (int column = (int) Math.ceil(bounds.getMinX()); column <= bounds.getMaxX(); column++) {
            if (ring.holds(column, row)) {
                pose.skinFromPixel(column, row, mm);
                sums[0] += skin.scalpHair(mm[0], mm[1]);
                sums[1]++;
            }
        }
        return sums;
    }
}
