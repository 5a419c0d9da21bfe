package io.github.skindelta.benchmarks.scoreboard.pair;

import org.jspecify.annotations.Nullable;

/** What the board compares with the truth: the pipeline's metric, the recipe's nearest kin, and the unit of its change. */
public enum BoardMetric {
    REDNESS("redness", "redness", "EI", Change.DIFFERENCE, 0.5),
    REDNESS_LAB("redness-lab", "redness-lab", "a*", Change.DIFFERENCE, 0.5),
    TARGET_A("", "a*", "a*", Change.DIFFERENCE, 0.5),
    PIGMENTATION("pigmentation", "pigmentation", "MI", Change.DIFFERENCE, 0.5),
    LIGHTNESS("lightness", "lightness", "L*", Change.DIFFERENCE, 0.5),
    ITA("ita", "", "°", Change.DIFFERENCE, 1),
    HAEMOGLOBIN("haemoglobin", "", "ΔHb", Change.DIFFERENCE, 0.5),
    MELANIN("melanin", "", "ΔMel", Change.DIFFERENCE, 0.5),
    REDNESS_AREA("redness-area", "", "percentage points", Change.DIFFERENCE, 5),
    EVENNESS("evenness", "", "L*", Change.DIFFERENCE, 0.2),
    SPOT_AREA("spot-area", "", "mm²", Change.DIFFERENCE, 1),
    SPOT_COUNT("spot-count", "", "spots", Change.DIFFERENCE, 1),
    TEXTURE_FINE("texture-fine", "texture-contrast", "% of before", Change.PERCENT, 3),
    TEXTURE_COARSE("texture-coarse", "texture-contrast", "% of before", Change.PERCENT, 3),
    SCAR_AREA("scar-area", "scar-area", "mm²", Change.DIFFERENCE, 5),
    SCAR_AREA_PERCENT("scar-area", "scar-area", "% of before", Change.PERCENT, 5),
    SCAR_AREA_FRACTION("scar-area-fraction", "", "percentage points", Change.DIFFERENCE, 1),
    SCAR_CONTRAST("scar-contrast", "", "ΔE*ab", Change.DIFFERENCE, 0.5),
    SCAR_CONTRAST_PERCENT("scar-contrast", "", "% of before", Change.PERCENT, 5),
    SCAR_COUNT("scar-count", "", "scars", Change.DIFFERENCE, 1),
    PORE_DENSITY("pore-density", "", "/cm²", Change.DIFFERENCE, 3),
    PORE_AREA("pore-area", "", "percentage points", Change.DIFFERENCE, 0.3),
    HAIR_COVERAGE("hair-coverage", "", "percentage points", Change.DIFFERENCE, 1),
    HAIR_DENSITY("hair-density", "", "/cm²", Change.DIFFERENCE, 5),
    WRINKLE_LENGTH("wrinkle-length", "", "mm/cm²", Change.DIFFERENCE, 2),
    WRINKLE_WIDTH("wrinkle-width", "", "mm", Change.DIFFERENCE, 0.05),
    WRINKLE_DEPTH("wrinkle-depth", "", "% of before", Change.PERCENT, 5),
    STRIAE_AREA("striae-area", "", "mm²", Change.DIFFERENCE, 10),
    STRIAE_WIDTH("striae-width", "", "mm", Change.DIFFERENCE, 0.2),
    STRIAE_REDNESS("striae-redness", "", "EI", Change.DIFFERENCE, 0.5),
    STRIAE_LIGHTNESS("striae-lightness", "", "L*", Change.DIFFERENCE, 0.5);

    /** How a change is stated. */
    private enum Change {
        /** After minus before. */
        DIFFERENCE,
        /** That, in percent of before. */
        PERCENT
    }

    /** Id of the pipeline's metric; empty where it has none. */
    public final String ours;
    /** Name of the recipe's metric; empty where it has none. */
    public final String rivals;

    public final String unit;
    /** A true change of less is not asked for its direction, and an error this large is the least the CI slice minds. */
    public final double small;

    private final Change change;

    BoardMetric(String ours, String rivals, String unit, Change change, double small) {
        this.ours = ours;
        this.rivals = rivals;
        this.unit = unit;
        this.change = change;
        this.small = small;
    }

    /** What a table calls it. */
    public String title() {
        return switch (this) {
            case TARGET_A -> "a* of the target alone";
            case SCAR_AREA_PERCENT -> "scar-area in percent";
            case SCAR_CONTRAST_PERCENT -> "scar-contrast in percent";
            default -> ours;
        };
    }

    /** The change in this metric's unit; null where it is a percentage of nothing. */
    public @Nullable Double change(double before, double after) {
        Double factor = perUnit(before);
        return factor == null ? null : (Double) (factor * (after - before));
    }

    /** By what a difference in the metric's own unit is to be multiplied; null where there is a percentage of nothing. */
    public @Nullable Double perUnit(double before) {
        if (change == Change.DIFFERENCE) {
            return 1.0;
        }
        return before == 0 ? null : (Double) (100 / before);
    }
}
