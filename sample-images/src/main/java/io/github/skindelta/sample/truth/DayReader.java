package io.github.skindelta.sample.truth;

import io.github.skindelta.sample.camera.Light;
import io.github.skindelta.sample.camera.ReliefShading;
import io.github.skindelta.sample.camera.Surface;
import io.github.skindelta.sample.scene.PairSpec;
import io.github.skindelta.sample.skin.SkinState;
import java.awt.Rectangle;

/** Looks at the skin of any day as the before photo does, so that nothing but the skin can make a difference. */
final class DayReader {

    /** Farther than the widest filter reaches. */
    private static final double BORDER_MM = 1.3;

    private final Surface seenBefore;
    private final Light light;
    private final PairSpec spec;

    /**
     * @param seenBefore the frame of the before photo
     * @param light of the before photo
     */
    DayReader(Surface seenBefore, Light light, PairSpec spec) {
        this.seenBefore = seenBefore;
        this.light = light;
        this.spec = spec;
    }

    /** The day of the before photo. */
    Day before() {
        return new Day(seenBefore.skin(), contrast(seenBefore, new Rectangle(spec.width(), spec.height())));
    }

    /**
     * Another day.
     *
     * @param before the day of the before photo
     * @param target no pixel outside has another height, if it is the same skin
     */
    Day on(SkinState skin, Day before, Rectangle target) {
        if (skin.hasReliefOf(before.skin())) {
            return new Day(skin, before.relief());
        }
        Rectangle frame = new Rectangle(spec.width(), spec.height());
        if (!skin.isSkinOf(before.skin())) {
            return new Day(skin, contrast(seenBefore.on(skin, frame), frame));
        }
        int border = (int) Math.ceil(BORDER_MM * spec.pxPerMm());
        Rectangle changed = new Rectangle(target);
        changed.grow(2 * border, 2 * border);
        changed = changed.intersection(frame);
        ReliefContrast part = contrast(seenBefore.on(skin, changed), changed);
        return new Day(skin, before.relief().with(part, changed, border, spec.width()));
    }

    private ReliefContrast contrast(Surface surface, Rectangle where) {
        return ReliefContrast.of(ReliefShading.of(surface, light, where), where.width, spec.pxPerMm());
    }
}
