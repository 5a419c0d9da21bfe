package io.github.skindelta.report;

import io.github.skindelta.Comparison;
import io.github.skindelta.Comparison.Scales;
import io.github.skindelta.PhotoFacts;
import io.github.skindelta.RegionFacts;
import io.github.skindelta.calibration.PixelScale;
import io.github.skindelta.lighting.LightMatch;
import io.github.skindelta.skin.RegionRole;
import java.util.ArrayList;
import java.util.List;

/** How the photos were brought together, in sentences for a practitioner. */
final class Explanation {

    /** What the numbers are not. */
    static final String NO_DIAGNOSIS =
            "This is a measurement of two photos, not a diagnosis. What it means for the person is for a clinician to"
                    + " judge.";

    /** What the numbers are stated against. */
    private static final String AGAINST_UNTOUCHED_SKIN =
            "Colours are differences from the untouched skin of the same photo: 0 is the same as that skin. Texture is a"
                    + " ratio to it: 1 is as rough. Changes of percentages are in percentage points.";

    /** The same where there is too little untouched skin. */
    private static final String AGAINST_WHITE_PAPER =
            "There is too little untouched skin to compare with: colours are those of the skin itself, judged on the"
                    + " colour card or the white paper around the marker.";

    /** What the numbers are compared with. */
    static String against(Comparison comparison) {
        return comparison.light().tier() == LightMatch.Tier.CARD ? AGAINST_WHITE_PAPER : AGAINST_UNTOUCHED_SKIN;
    }

    /** Why a change may differ by one in its last digit from the values beside it. */
    static final String ROUNDING = "Changes are computed before rounding.";

    /** Half of a digit that is shown. */
    private static final double LEFT_OUT_WORTH_A_WORD_PERCENT = 0.05;

    private Explanation() {}

    /**
     * That numbers are means.
     *
     * @return a sentence where further photos of a session were given, or nothing
     */
    static List<String> means(Comparison comparison) {
        int before = comparison.before().replicates().size();
        int after = comparison.after().replicates().size();
        return before + after == 0
                ? List.of()
                : List.of("Each number is the mean over those photos of a session that could be compared. Given were "
                        + (1 + before) + " from before and " + (1 + after) + " from after.");
    }

    /** Size, time and camera of a photo, as far as they are known. */
    static String photo(PhotoFacts photo) {
        List<String> parts = new ArrayList<>();
        parts.add(photo.widthPx() + " × " + photo.heightPx() + " px");
        String capturedAt = photo.capture().capturedAt();
        if (capturedAt != null) {
            parts.add("taken " + toTheMinute(capturedAt));
        }
        String camera = photo.capture().camera();
        if (camera != null) {
            parts.add(camera);
        }
        return String.join(", ", parts);
    }

    private static String toTheMinute(String iso) {
        return iso.replaceFirst("^(\\d{4}-\\d{2}-\\d{2})T(\\d{2}:\\d{2}).*", "$1 $2");
    }

    /** On how much the alignment rests, and how far off it may be. */
    static String alignment(Comparison comparison) {
        String error = PlainNumber.significant(comparison.alignment().registrationErrorPx(), 2) + " px";
        Double errorMm = comparison.registrationErrorMm();
        String onSkin = errorMm == null ? "" : " (" + PlainNumber.significant(errorMm, 2) + " mm of skin)";
        return comparison.alignment().inliers()
                + " separate patches of skin were found again. A spot of skin is found again in the after photo with an expected error of "
                + error + onSkin + ".";
    }

    /** How much of the before photo the after photo shows. */
    static String overlap(Comparison comparison) {
        return PlainNumber.fixed(comparison.alignment().overlapPercent(), 0)
                + " % of the before photo is also in the after photo.";
    }

    /** Millimetres per pixel of both photos, or that they are unknown. */
    static String scale(Comparison comparison) {
        Scales scales = comparison.scale();
        return scales == null
                ? "Unknown, so nothing is stated in millimetres and areas are in pixels of the before photo. Give"
                        + " --mm-per-px, or lay a printed marker beside the skin and give --marker."
                : "Before: " + scale(scales.before()) + ". After: " + scale(scales.after()) + ".";
    }

    private static String scale(PixelScale scale) {
        return PlainNumber.significant(scale.millimetresPerPixel(), 3)
                + " mm per pixel ("
                + switch (scale.source()) {
                    case GIVEN -> "as given";
                    case MARKER -> "measured on the marker";
                    case ALIGNMENT -> "follows from the alignment";
                }
                + ")";
    }

    /** How much skin of a region counted, and what was left out. */
    static String skin(RegionFacts region) {
        StringBuilder text = new StringBuilder(PlainNumber.count(region.pixelsBefore())).append(" px before, ");
        text.append(PlainNumber.count(region.pixelsAfter())).append(" px after");
        if (region.areaMm2() != null) {
            text.append(", ").append(PlainNumber.fixed(region.areaMm2(), 0)).append(" mm²");
        }
        List<String> excluded = region.excludedPercent().entrySet().stream()
                .filter(entry -> entry.getValue() >= LEFT_OUT_WORTH_A_WORD_PERCENT)
                .map(entry -> entry.getKey().words() + " " + PlainNumber.fixed(entry.getValue(), 1) + " %")
                .toList();
        return excluded.isEmpty() ? text.toString() : text + "; left out: " + String.join(", ", excluded);
    }

    /** Where untouched skin was taken from, and how much there is of it. */
    static String reference(RegionFacts reference, List<RegionFacts> regions) {
        long treated = regions.stream()
                .filter(region -> region.role() == RegionRole.TARGET)
                .mapToLong(RegionFacts::pixelsBefore)
                .sum();
        String share = treated == 0
                ? ""
                : ", " + PlainNumber.significant(reference.pixelsBefore() / (double) treated, 2)
                        + " times as much as treated skin";
        return reference.source() + share + ": " + skin(reference);
    }
}
