package io.github.skindelta.benchmarks.scoreboard.pair;

import io.github.skindelta.sample.scene.Scene;
import io.github.skindelta.sample.truth.SessionTruth;
import io.github.skindelta.sample.truth.SkinReading;
import io.github.skindelta.sample.truth.Truth;
import io.github.skindelta.sample.truth.Truth.Vertex;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * By how much a metric should change, in the metric's unit on the board.
 *
 * @param metric which
 * @param value 0 where nothing happened
 * @param after what is true in the after photo, in the metric's own unit; null where only the change is known
 */
public record TrueChange(
        BoardMetric metric, double value, @Nullable Double after) {

    /** The truth is written to six decimals, and logarithms are times 100. */
    private static final double ROUNDING = 1e-3;

    /** Those that mean something without other skin. */
    private static final List<BoardMetric> COLOURS = List.of(
            BoardMetric.REDNESS,
            BoardMetric.REDNESS_LAB,
            BoardMetric.PIGMENTATION,
            BoardMetric.LIGHTNESS,
            BoardMetric.ITA);

    /** One of which only the change is known. */
    public TrueChange(BoardMetric metric, double value) {
        this(metric, value, null);
    }

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
                all.add(new TrueChange(metric, change, after));
            }
        }
        return all;
    }

    /** Colours where there is no other skin to compare with. */
    public static List<TrueChange> ofColoursAlone(Truth truth) {
        List<TrueChange> all = new ArrayList<>();
        for (BoardMetric metric : COLOURS) {
            double after = colour(metric, truth.after().target());
            all.add(new TrueChange(metric, after - colour(metric, truth.before().target()), after));
        }
        return all;
    }

    private static double colour(BoardMetric metric, SkinReading skin) {
        return switch (metric) {
            case REDNESS -> skin.erythemaIndex();
            case REDNESS_LAB -> skin.a();
            case PIGMENTATION -> skin.melaninIndex();
            case LIGHTNESS -> skin.lightness();
            case ITA -> typologyAngle(skin);
            default -> throw new IllegalArgumentException(metric + " is no colour of the skin by itself");
        };
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
            case PORES_SHRINK -> Set.of(BoardMetric.PORE_DENSITY, BoardMetric.PORE_AREA);
            case HAIR_GROWS -> Set.of(BoardMetric.HAIR_COVERAGE, BoardMetric.HAIR_DENSITY);
            case WRINKLES_SHORTEN -> Set.of(BoardMetric.WRINKLE_LENGTH);
            case STRIAE_RUBRA_NARROW, STRIAE_ALBA_NARROW -> Set.of(BoardMetric.STRIAE_AREA);
            case UNCHANGED,
                    SCARS_UNCHANGED,
                    ATROPHIC_SCAR_FADES,
                    WRINKLES_UNCHANGED,
                    PORES_UNCHANGED,
                    STRIAE_UNCHANGED,
                    HAIR_UNCHANGED,
                    DIFFERENT_SKIN -> Set.of();
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
            case HAEMOGLOBIN ->
                1.68 * overReference(day, SkinReading::a) + 0.60 * overReference(day, SkinReading::lightness);
            case MELANIN ->
                -1.06 * overReference(day, SkinReading::a) - 1.44 * overReference(day, SkinReading::lightness);
            case REDNESS_AREA -> day.colourMap().rednessAreaPercent();
            case EVENNESS -> day.colourMap().evenness();
            case SPOT_AREA -> day.colourMap().spotAreaMm2();
            case SPOT_COUNT -> (double) day.colourMap().spotCount();
            case TEXTURE_FINE ->
                ratio(day.target().textureFine(), day.reference().textureFine());
            case TEXTURE_COARSE ->
                ratio(day.target().textureCoarse(), day.reference().textureCoarse());
            case SCAR_AREA, SCAR_AREA_PERCENT -> day.scarAreaMm2();
            case SCAR_AREA_FRACTION -> 100 * day.scarAreaMm2() / targetMm2(truth);
            case SCAR_CONTRAST, SCAR_CONTRAST_PERCENT -> scarContrast(truth, day);
            case SCAR_COUNT -> (double) day.scars().size();
            case PORE_DENSITY -> day.pores().densityPerCm2();
            case PORE_AREA -> day.pores().areaPercent();
            case HAIR_COVERAGE -> day.hair().coveragePercent();
            case HAIR_DENSITY -> ofHair(truth, day);
            case WRINKLE_LENGTH -> day.wrinkles().lengthMmPerCm2();
            case WRINKLE_WIDTH -> ofAny(day.wrinkles().lines(), day.wrinkles().meanWidthMm());
            case WRINKLE_DEPTH -> ofAny(day.wrinkles().lines(), day.wrinkles().meanDepthMm());
            case STRIAE_AREA -> day.striae().areaMm2();
            case STRIAE_WIDTH -> ofAny(day.striae().marks(), day.striae().meanWidthMm());
            case STRIAE_REDNESS -> ofAny(day.striae().marks(), day.striae().deltaEi());
            case STRIAE_LIGHTNESS -> ofAny(day.striae().marks(), day.striae().deltaL());
        };
    }

    /** Mean over all scars of the pair, each weighing its mean area; one that is not there has none. */
    private static @Nullable Double scarContrast(Truth truth, SessionTruth day) {
        Map<Integer, Double> weights = new TreeMap<>();
        for (SessionTruth either : List.of(truth.before(), truth.after())) {
            either.scars().forEach(scar -> weights.merge(scar.number(), scar.areaMm2(), Double::sum));
        }
        double all = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        double sum = day.scars().stream()
                .mapToDouble(scar -> weights.getOrDefault(scar.number(), 0.0) * scar.contrast())
                .sum();
        return all == 0 ? null : (Double) (sum / all);
    }

    /** Bare skin has a density of 0 as a day beside a hairy one only: by itself there is nothing to count. */
    private static @Nullable Double ofHair(Truth truth, SessionTruth day) {
        boolean isBare = truth.before().hair().densityPerCm2() == 0
                && truth.after().hair().densityPerCm2() == 0;
        return isBare ? null : (Double) day.hair().densityPerCm2();
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
