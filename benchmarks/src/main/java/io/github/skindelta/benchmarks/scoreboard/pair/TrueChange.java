package io.github.skindelta.benchmarks.scoreboard.pair;

import io.github.skindelta.sample.scene.Scene;
import io.github.skindelta.sample.truth.SessionTruth;
import io.github.skindelta.sample.truth.SkinReading;
import io.github.skindelta.sample.truth.Truth;
import io.github.skindelta.sample.truth.Truth.Vertex;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * By how much a metric should change, in the metric's unit on the board.
 *
 * @param metric which
 * @param value 0 where nothing happened
 */
public record TrueChange(BoardMetric metric, double value) {

    /** The truth is written to six decimals, and logarithms are times 100. */
    private static final double ROUNDING = 1e-3;

    /** Nothing happened, so that any verdict of a change is false. */
    public boolean isNone() {
        return Math.abs(value) < ROUNDING;
    }

    /** All that is known about a rendered pair; texture of a picture too small to show any is not known. */
    public static List<TrueChange> of(Truth truth) {
        List<TrueChange> all = new ArrayList<>();
        for (BoardMetric metric : BoardMetric.values()) {
            Double before = value(metric, truth, truth.before());
            Double after = value(metric, truth, truth.after());
            Double change = before == null || after == null ? null : metric.change(before, after);
            if (change != null) {
                all.add(new TrueChange(metric, change));
            }
        }
        return all;
    }

    /** What a scene is about: the metrics whose change must have the true sign. */
    public static Set<BoardMetric> headlines(Scene scene) {
        return switch (scene) {
            case REDNESS_DOWN, REDNESS_UP, FOCAL_REDNESS_DOWN, FOCAL_REDNESS_UP, RED_SCAR_FADES ->
                Set.of(BoardMetric.REDNESS);
            case PIGMENTATION_DOWN, HYPERPIGMENTED_SCAR_FADES -> Set.of(BoardMetric.PIGMENTATION);
            case TEXTURE_SMOOTHING -> Set.of(BoardMetric.TEXTURE_FINE, BoardMetric.TEXTURE_COARSE);
            case RED_SCAR_SHRINKS, HYPERPIGMENTED_SCAR_SHRINKS, ATROPHIC_SCAR_SHRINKS, SCARS_COME_AND_GO ->
                Set.of(BoardMetric.SCAR_AREA);
            case SCAR_FADES_AND_SHRINKS -> Set.of(BoardMetric.SCAR_AREA, BoardMetric.REDNESS);
            case WIDE_CHANGE -> Set.of(BoardMetric.REDNESS, BoardMetric.PIGMENTATION);
            case WRINKLES_SHORTEN -> Set.of(BoardMetric.WRINKLE_LENGTH);
            case STRIAE_RUBRA_NARROW, STRIAE_ALBA_NARROW -> Set.of(BoardMetric.STRIAE_AREA);
            case UNCHANGED,
                    SCARS_UNCHANGED,
                    ATROPHIC_SCAR_FADES,
                    DIFFERENT_SKIN,
                    WRINKLES_UNCHANGED,
                    PORES_SHRINK,
                    PORES_UNCHANGED,
                    STRIAE_UNCHANGED,
                    HAIR_GROWS,
                    HAIR_UNCHANGED -> Set.of();
        };
    }

    private static @Nullable Double value(BoardMetric metric, Truth truth, SessionTruth day) {
        return switch (metric) {
            case REDNESS -> overReference(day, SkinReading::erythemaIndex);
            case REDNESS_LAB -> overReference(day, SkinReading::a);
            case TARGET_A -> day.target().a();
            case PIGMENTATION -> overReference(day, SkinReading::melaninIndex);
            case LIGHTNESS -> overReference(day, SkinReading::lightness);
            case ITA -> overReference(day, TrueChange::typologyAngle);
            case TEXTURE_FINE ->
                ratio(day.target().textureFine(), day.reference().textureFine());
            case TEXTURE_COARSE ->
                ratio(day.target().textureCoarse(), day.reference().textureCoarse());
            case SCAR_AREA, SCAR_AREA_PERCENT -> day.scarAreaMm2();
            case SCAR_AREA_FRACTION -> 100 * day.scarAreaMm2() / targetMm2(truth);
            case WRINKLE_LENGTH -> day.wrinkles().lengthMmPerCm2();
            case WRINKLE_WIDTH -> ofAny(day.wrinkles().lines(), day.wrinkles().meanWidthMm());
            case WRINKLE_DEPTH -> ofAny(day.wrinkles().lines(), day.wrinkles().meanDepthMm());
            case STRIAE_AREA -> day.striae().areaMm2();
            case STRIAE_WIDTH -> ofAny(day.striae().marks(), day.striae().meanWidthMm());
            case STRIAE_REDNESS -> ofAny(day.striae().marks(), day.striae().deltaEi());
            case STRIAE_LIGHTNESS -> ofAny(day.striae().marks(), day.striae().deltaL());
        };
    }

    /** What there is none of has no width. */
    private static @Nullable Double ofAny(List<?> found, double value) {
        return found.isEmpty() ? null : (Double) value;
    }

    private static double overReference(SessionTruth day, ToDoubleFunction<SkinReading> index) {
        return index.applyAsDouble(day.target()) - index.applyAsDouble(day.reference());
    }

    private static double typologyAngle(SkinReading skin) {
        return Math.toDegrees(StrictMath.atan2(skin.lightness() - 50, skin.b()));
    }

    private static @Nullable Double ratio(double target, double reference) {
        return reference == 0 ? null : (Double) (target / reference);
    }

    private static double targetMm2(Truth truth) {
        double twice = 0;
        Vertex last = truth.target().get(truth.target().size() - 1);
        for (Vertex vertex : truth.target()) {
            twice += last.x() * vertex.y() - vertex.x() * last.y();
            last = vertex;
        }
        return Math.abs(twice) / 2 / truth.pxPerMm() / truth.pxPerMm();
    }
}
