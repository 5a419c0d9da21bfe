package io.github.skindelta.metric;

import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.skin.SkinSite;
import java.util.EnumMap;
import java.util.Map;

/** Families of one target, each on the pixels that it reads. */
final class TargetRuns {

    private final SkinPair pair;
    private final BareSkin bare;
    private final int target;
    private final Map<MetricFamily.Ground, FamilyRun> runs = new EnumMap<>(MetricFamily.Ground.class);

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
        return runs.computeIfAbsent(ground, this::made);
    }

    private FamilyRun made(MetricFamily.Ground ground) {
        return switch (ground) {
            case SKIN -> new FamilyRun(pair, site(), bare.hairs(), () -> bare.requireFewAmongOutlines(target));
            case BETWEEN_HAIRS -> {
                SkinSite between = bare.pair().sites().get(target);
                yield new FamilyRun(bare.pair(), between, bare.hairs(), () -> {
                    BareSkin.require(between.before());
                    BareSkin.require(between.after());
                });
            }
            case WITH_HAIR -> new FamilyRun(pair, site().withHair(), bare.hairs(), () -> {});
        };
    }

    /** The target as selected. */
    SkinSite site() {
        return pair.sites().get(target);
    }
}
