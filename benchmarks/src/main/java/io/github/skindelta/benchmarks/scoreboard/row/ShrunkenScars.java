package io.github.skindelta.benchmarks.scoreboard.row;

import io.github.skindelta.benchmarks.scoreboard.pair.TestPair.Landmark;
import io.github.skindelta.raster.Point;
import io.github.skindelta.sample.camera.Pose;
import io.github.skindelta.sample.scene.PairSpec;
import io.github.skindelta.sample.scene.Sitting;
import io.github.skindelta.sample.truth.ScarTruth;
import io.github.skindelta.sample.truth.Truth;
import io.github.skindelta.sample.truth.Truth.Vertex;
import java.util.List;

/** Where the edges of scars that have shrunk would be in the after photo if they had not. */
final class ShrunkenScars {

    /** Exposure moves no place. */
    static final double ANY_EXPOSURE = 1;

    private ShrunkenScars() {}

    /** The outlines before, by the poses that the pair was painted from. */
    static List<List<Landmark>> outlines(Truth truth) {
        PairSpec spec = truth.spec();
        Sitting sitting = new Sitting(spec, ANY_EXPOSURE);
        return truth.before().scars().stream()
                .filter(scar -> truth.after().scars().stream().anyMatch(later -> isShrunk(scar, later)))
                .map(scar -> scar.outline().stream()
                        .map(corner -> place(corner, sitting.poseBefore(), sitting.poseAfter()))
                        .toList())
                .toList();
    }

    private static boolean isShrunk(ScarTruth before, ScarTruth after) {
        return before.number() == after.number() && after.areaMm2() < before.areaMm2();
    }

    private static Landmark place(Vertex before, Pose poseBefore, Pose poseAfter) {
        double[] mm = new double[2];
        poseBefore.skinFromPixel(before.x(), before.y(), mm);
        double[] after = poseAfter.pixelFromSkin(mm[0], mm[1]);
        return new Landmark(new Point(before.x(), before.y()), new Point(after[0], after[1]));
    }
}
