package io.github.skindelta;

import io.github.skindelta.failure.Caution;
import io.github.skindelta.lighting.LightMatch;
import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.skin.Exclusion;
import io.github.skindelta.skin.SkinSite;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Doubts that come up when two photos are looked at together. */
final class PairCautions {

    /** A gain explains the light unless patches of the same skin still differ by more than this, natural logarithm. */
    private static final double LARGEST_LIGHT_RESIDUAL = 0.06;

    /** A map that is off by more than this part of the target's diameter compares other skin at its edge. */
    private static final double LARGEST_ERROR_PERCENT = 2;

    private static final double LARGEST_EXCLUSION_PERCENT = 30;

    private PairCautions() {}

    /**
     * The doubts about a pair.
     *
     * @param pair two photos under one light
     * @return the cautions, most serious first
     */
    static List<Caution> of(SkinPair pair) {
        List<Caution> cautions = new ArrayList<>();
        for (SkinSite site : pair.sites()) {
            reference(pair, site, cautions);
            misalignment(pair, site, cautions);
            exclusions(site, cautions);
        }
        light(pair.light(), cautions);
        return cautions;
    }

    private static void reference(SkinPair pair, SkinSite site, List<Caution> cautions) {
        long found = site.before().reference().count();
        if (pair.isAbsolute()) {
            cautions.add(againstWhite(pair, site));
        } else if (found == 0) {
            cautions.add(new Caution(
                    "no-reference-skin",
                    "Region '" + site.name() + "': there is no untouched skin to compare with, so that light and skin"
                            + " cannot be told apart and nothing is measured there.",
                    0.0,
                    null,
                    List.of(),
                    Caution.Effect.FORBIDS,
                    "Outline the treated area with --region, leaving untouched skin around it."));
        }
    }

    private static Caution againstWhite(SkinPair pair, SkinSite site) {
        String judged = pair.tone() == SkinPair.Tone.OF_CARD
                ? "the greys of the colour card, and less sure: light that falls otherwise on the card"
                : "the white paper around the marker, and less sure: light that falls otherwise on the paper";
        return new Caution(
                "colour-against-white",
                "Region '" + site.name()
                        + "': there is too little untouched skin to compare with. Colours are those of the"
                        + " skin itself, judged on " + judged + " than on the skin counts as a change.",
                (double) site.before().reference().count(),
                null,
                List.of("redness", "redness-lab", "pigmentation", "lightness", "ita"),
                Caution.Effect.CAUTION,
                "Outline the treated area with --region, leaving untouched skin around it.");
    }

    private static void misalignment(SkinPair pair, SkinSite site, List<Caution> cautions) {
        double enlargement = Math.sqrt(
                site.after().target().count() / (double) site.before().target().count());
        double diameter = 2 * Math.sqrt(site.before().target().count() / Math.PI) * enlargement;
        double percent = 100 * pair.alignment().registrationErrorPx() / diameter;
        if (percent > LARGEST_ERROR_PERCENT) {
            cautions.add(new Caution(
                    "coarse-alignment",
                    String.format(
                            Locale.ROOT,
                            "Region '%s': the photos fit together to within %.1f px only, %.1f %% of the region's width.",
                            site.name(),
                            pair.alignment().registrationErrorPx(),
                            percent),
                    percent,
                    LARGEST_ERROR_PERCENT,
                    List.of(),
                    Caution.Effect.CAUTION,
                    "Retake the photo from the first one's angle and with the same expression."));
        }
    }

    private static void exclusions(SkinSite site, List<Caution> cautions) {
        for (Map.Entry<Exclusion, Double> share : site.excludedPercent().entrySet()) {
            if (share.getValue() > LARGEST_EXCLUSION_PERCENT && share.getKey() != Exclusion.DRAWN) {
                cautions.add(new Caution(
                        "much-excluded",
                        String.format(
                                Locale.ROOT,
                                "Region '%s': %.0f %% of it does not count: %s.",
                                site.name(),
                                share.getValue(),
                                share.getKey().words()),
                        share.getValue(),
                        LARGEST_EXCLUSION_PERCENT,
                        List.of(),
                        Caution.Effect.CAUTION,
                        "Retake the photo with softer light, without glare or hair over the skin."));
            }
        }
    }

    private static void light(LightMatch light, List<Caution> cautions) {
        if (light.residual() > LARGEST_LIGHT_RESIDUAL) {
            double percent = 100 * Math.expm1(light.residual());
            cautions.add(new Caution(
                    "uneven-light",
                    String.format(
                            Locale.ROOT,
                            "The light changed unevenly: after matching, it still differs by %.1f %% from place to place.",
                            percent),
                    percent,
                    100 * Math.expm1(LARGEST_LIGHT_RESIDUAL),
                    List.of(),
                    Caution.Effect.CAUTION,
                    "Take both photos with the light in the same place."));
        }
    }
}
