package io.github.skindelta.sample.scene;

import io.github.skindelta.sample.skin.Condition;
import io.github.skindelta.sample.skin.Hash;
import io.github.skindelta.sample.skin.Outline;
import io.github.skindelta.sample.skin.Scar;
import io.github.skindelta.sample.skin.ScarKind;
import java.util.List;

/** What a scene does to the target: the skin in it before and after. */
public final class Story {

    private static final double LN_06 = StrictMath.log(0.6);
    private static final double LN_18 = StrictMath.log(1.8);
    private static final double LN_075 = StrictMath.log(0.75);
    private static final double SMOOTHED = 0.7;
    private static final double WIDE_FADING = 0.25;

    private final Scene scene;
    private final Outline target;
    private final Scars scars;
    private final double shrinksTo;
    private final Marks marks;
    private final Condition before;
    private final Condition after;

    /**
     * @param spec which scene and seed
     * @param target where the treatment is
     */
    public Story(PairSpec spec, Target target) {
        this.scene = spec.scene();
        this.target = target.outline();
        this.scars = new Scars(Hash.mix(spec.seed(), 2003), target);
        this.shrinksTo = Math.floorMod(spec.seed() / 6, 2) == 0 ? 0.7 : 0.5;
        this.marks = new Marks(spec, target);
        this.before = toldBefore();
        this.after = toldAfter();
    }

    /** On the day of the before photo. */
    public Condition before() {
        return before;
    }

    /** On the day of the after photo. */
    public Condition after() {
        return after;
    }

    private Condition toldBefore() {
        return switch (scene) {
            case UNCHANGED, DIFFERENT_SKIN -> untreated().withRedness(0.35);
            case REDNESS_DOWN -> untreated().withRedness(0.65);
            case REDNESS_UP -> untreated().withRedness(0.30);
            case FOCAL_REDNESS_DOWN -> untreated().withRedness(0.15).withFocalRedness(0.90);
            case FOCAL_REDNESS_UP -> untreated().withRedness(0.15).withFocalRedness(0.35);
            case PIGMENTATION_DOWN -> untreated().withPigment(0.40);
            case TEXTURE_SMOOTHING -> untreated().withRedness(0.15);
            case RED_SCAR_SHRINKS, RED_SCAR_FADES -> one(ScarKind.RED, 1, 1).withRedness(0.12);
            case HYPERPIGMENTED_SCAR_SHRINKS, HYPERPIGMENTED_SCAR_FADES -> one(ScarKind.HYPERPIGMENTED, 1, 1);
            case ATROPHIC_SCAR_SHRINKS, ATROPHIC_SCAR_FADES -> one(ScarKind.ATROPHIC, 1, 1);
            case SCAR_FADES_AND_SHRINKS ->
                one(ScarKind.RED, 1, 1).withRedness(0.32).withRoughness(1.05);
            case SCARS_UNCHANGED -> untreated().withScars(several(1, 2, 3, 4));
            case SCARS_COME_AND_GO -> untreated().withScars(several(1, 2, 3));
            case WIDE_CHANGE ->
                wide(several(1, 2, 3)).withRedness(0.15).withPigment(0.40).withRoughness(1.1);
            case WRINKLES_SHORTEN,
                    WRINKLES_UNCHANGED,
                    PORES_SHRINK,
                    PORES_UNCHANGED,
                    STRIAE_RUBRA_NARROW,
                    STRIAE_ALBA_NARROW,
                    STRIAE_UNCHANGED,
                    HAIR_GROWS,
                    HAIR_UNCHANGED -> untreated().withStructures(marks.before());
        };
    }

    private Condition toldAfter() {
        return switch (scene) {
            case UNCHANGED, SCARS_UNCHANGED -> before();
            case REDNESS_DOWN -> before().withRedness(before().redness() + LN_06);
            case REDNESS_UP -> before().withRedness(before().redness() + LN_18);
            case FOCAL_REDNESS_DOWN -> before().withFocalRedness(before().focalRedness() + LN_06);
            case FOCAL_REDNESS_UP -> before().withFocalRedness(before().focalRedness() + LN_18);
            case PIGMENTATION_DOWN -> before().withPigment(before().pigment() + LN_075);
            case TEXTURE_SMOOTHING -> before().withRoughness(SMOOTHED);
            case RED_SCAR_SHRINKS -> one(ScarKind.RED, shrinksTo, 1).withRedness(0.12);
            case RED_SCAR_FADES -> one(ScarKind.RED, 1, 0.5).withRedness(0.12);
            case HYPERPIGMENTED_SCAR_SHRINKS -> one(ScarKind.HYPERPIGMENTED, shrinksTo, 1);
            case HYPERPIGMENTED_SCAR_FADES -> one(ScarKind.HYPERPIGMENTED, 1, 0.5);
            case ATROPHIC_SCAR_SHRINKS -> one(ScarKind.ATROPHIC, shrinksTo, 1);
            case ATROPHIC_SCAR_FADES -> one(ScarKind.ATROPHIC, 1, 0.5);
            case SCAR_FADES_AND_SHRINKS ->
                one(ScarKind.RED, 0.7, 0.64).withRedness(0.12).withRoughness(0.88);
            case SCARS_COME_AND_GO -> untreated().withScars(List.of(scars.of(2, 1), scars.of(3, 0.7), scars.of(4, 1)));
            case WIDE_CHANGE ->
                wide(List.of(scars.of(2, 1), scars.of(3, 0.7), scars.of(4, 1)))
                        .withRedness(0.15 + LN_18)
                        .withFocalRedness(0.90)
                        .withPigment(0.40 + LN_075)
                        .withRoughness(0.6);
            case WRINKLES_SHORTEN,
                    WRINKLES_UNCHANGED,
                    PORES_SHRINK,
                    PORES_UNCHANGED,
                    STRIAE_RUBRA_NARROW,
                    STRIAE_ALBA_NARROW,
                    STRIAE_UNCHANGED,
                    HAIR_GROWS,
                    HAIR_UNCHANGED -> untreated().withStructures(marks.after());
            case DIFFERENT_SKIN -> untreated();
        };
    }

    private Condition untreated() {
        return Condition.untreated(target);
    }

    /** Treated almost up to the target's edge. */
    private Condition wide(List<Scar> there) {
        return untreated().withScars(there).withFading(WIDE_FADING);
    }

    private Condition one(ScarKind kind, double share, double strength) {
        return untreated().withScars(List.of(scars.single(kind, share, strength)));
    }

    private List<Scar> several(Integer... numbers) {
        return List.of(numbers).stream().map(number -> scars.of(number, 1)).toList();
    }
}
