package io.github.skindelta.lighting;

import io.github.skindelta.raster.Mask;
import java.util.List;

/**
 * How far the light under a target is in doubt because no skin there tells the field's shape: between patches around a hole
 * a slope, squares and cubes fit almost alike and differ in the hole.
 *
 * @param simpler the field with the next fewer terms
 * @param field the one that is used
 * @param richer the one with the next more terms
 */
record FieldDoubt(LightField simpler, LightField field, LightField richer) {

    /**
     * Standard deviation as a part of what the richer field would make of it, and of what the simpler would. Chosen on
     * rendered pairs of tuning seeds without a change, where verdicts about pigmentation were false too often without it.
     */
    private static final double OF_RICHER = 0.5;

    private static final double OF_SIMPLER = 0.25;

    /** Fields are smooth: every so many pixels will do. */
    private static final int STEP = 8;

    /** One field, nothing to compare it with. */
    static FieldDoubt none(LightField field) {
        return new FieldDoubt(field, field, field);
    }

    /** The field of these patches beside its neighbours. */
    static FieldDoubt of(LightField field, List<LightField.Sample> samples) {
        Drift shape = field.shape();
        return new FieldDoubt(
                LightField.fitted(shape.simpler(), samples), field, LightField.fitted(shape.richer(), samples));
    }

    /**
     * At a target.
     *
     * @param target in the window of the before photo
     * @return standard deviation of the mean, natural logarithm of light, common to all channels
     */
    double at(Mask target) {
        double toRicher = mean(target, richer) - mean(target, field);
        double toSimpler = mean(target, simpler) - mean(target, field);
        return Math.hypot(OF_RICHER * toRicher, OF_SIMPLER * toSimpler);
    }

    /** Mean of the channels over the target; 0 for a target that falls between the looks. */
    private static double mean(Mask target, LightField light) {
        double sum = 0;
        int count = 0;
        for (int y = 0; y < target.height(); y += STEP) {
            for (int x = 0; x < target.width(); x += STEP) {
                if (target.at(x, y)) {
                    double across = 2 * (x + 0.5) / target.width() - 1;
                    double down = 2 * (y + 0.5) / target.height() - 1;
                    sum += light.at(across, down, 0) + light.at(across, down, 1) + light.at(across, down, 2);
                    count += 3;
                }
            }
        }
        return count == 0 ? 0 : sum / count;
    }
}
