package io.github.skindelta.sample;

import io.github.skindelta.sample.skin.SkinState;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Path2D;

/** Sorts places of skin into target and reference and averages both, before and after. */
final class RegionSampler {

    final ReadingMean targetBefore = new ReadingMean();
    final ReadingMean targetAfter = new ReadingMean();
    final ReadingMean referenceBefore = new ReadingMean();
    final ReadingMean referenceAfter = new ReadingMean();

    private final Path2D target;
    private final Shape border;

    /** @param margin px around the target that belong to neither */
    RegionSampler(Path2D target, double margin) {
        this.target = target;
        this.border = new BasicStroke((float) (2 * margin), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                .createStrokedShape(target);
    }

    /** Takes the place at pixel (x, y) of the before photo, {@code mm} on the skin. */
    void add(double x, double y, double[] mm, SkinState before, SkinState after) {
        if (target.contains(x, y)) {
            targetBefore.add(before.lnMelanin(mm[0], mm[1]), before.lnBlood(mm[0], mm[1]));
            targetAfter.add(after.lnMelanin(mm[0], mm[1]), after.lnBlood(mm[0], mm[1]));
        } else if (!border.contains(x, y)) {
            referenceBefore.add(before.lnMelanin(mm[0], mm[1]), before.lnBlood(mm[0], mm[1]));
            referenceAfter.add(after.lnMelanin(mm[0], mm[1]), after.lnBlood(mm[0], mm[1]));
        }
    }
}
