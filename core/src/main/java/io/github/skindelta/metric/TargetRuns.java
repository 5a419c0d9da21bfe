package io.github.skindelta.metric;

import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.skin.SkinSite;
import java.lang.ref.SoftReference;
import java.util.EnumMap;
import java.util.Map;

/** Families of one target, each on the pixels that it reads. */
final class TargetRuns {

    private final SkinPair pair;
    private final BareSkin bare;
    private final int target;

    /** Each keeps masks of the whole pair: made anew only where memory was too short to keep them. */
    private final Map<MetricFamily.Ground, SoftReference<FamilyRun>> runs = new EnumMap<>(MetricFamily.Ground.class);

    /**
     * @param pair two photos under one light
     * @param bare the same between hairs, for all targets
     * @param target its number in the pair
     */
    TargetRuns(SkinPair pair, BareSkin bare, int target) {
        this.pair = pair;
        this.bare = bare;
        this.target = target;
    }

    /** Runs families that read such pixels. */
    FamilyRun on(MetricFamily.Ground ground) {
        SoftReference<FamilyRun> reference = runs.get(ground);
        FamilyRun kept = reference == null ? null : reference.get();
        FamilyRun run = kept == null ? made(ground) : kept;
        runs.put(ground, new SoftReference<>(run));
        return run;
    }

    private FamilyRun made(MetricFamily.Ground ground) {
        return switch (ground) {
            case SKIN -> new FamilyRun(pair, site(), bare.lines(), () -> bare.requireFewAmongOutlines(target));
            case BETWEEN_HAIRS, BETWEEN_WRINKLES -> between(bare.on(ground));
            case WITH_HAIR -> new FamilyRun(pair, site().withHair(), bare.lines(), () -> {});
        };
    }

    private FamilyRun between(SkinPair left) {
        SkinSite between = left.sites().get(target);
        return new FamilyRun(left, between, bare.lines(), () -> {
            BareSkin.require(between.before());
            BareSkin.require(between.after());
        });
    }

    /** The target as selected. */
    SkinSite site() {
        return pair.sites().get(target);
    }
}
