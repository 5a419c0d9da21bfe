package io.github.skindelta.report;

import io.github.skindelta.Comparison;
import io.github.skindelta.lighting.LightMatch.Tier;
import java.util.ArrayList;
import java.util.List;

/** What a report does not say, so that nobody reads it out of it. */
final class Limits {

    private Limits() {}

    /** One sentence each. */
    static List<String> of(Comparison comparison) {
        List<String> limits = new ArrayList<>();
        limits.add("It is not a diagnosis, and it does not say why something changed or whether a treatment worked.");
        limits.add(
                "No detectable change does not say that nothing changed: a change smaller than the smallest detectable"
                        + " one may be there.");
        limits.add("The intervals hold for these two photos. How much this skin varies from day to day without any"
                + " treatment is not in them.");
        limits.add("It says nothing about skin outside the outlined regions, nor about pixels that were left out, such"
                + " as reflections and hair.");
        limits.add(ofColours(comparison.light().tier()));
        if (comparison.scale() == null) {
            limits.add("Nothing is stated in millimetres, because the scale of the photos is unknown.");
        }
        limits.add("The pictures are for looking only: the after picture is bent onto the before picture and keeps its"
                + " own light. Every number comes from the original pixels.");
        return limits;
    }

    private static String ofColours(Tier tier) {
        return switch (tier) {
            case NONE -> "Without reference skin, colours are not separated from the light of each photo.";
            case CARD ->
                "Colours are those of the skin itself as the colour card or the white paper of the marker tells them. Light"
                        + " that fell otherwise on it than on the skin is in them.";
            case REFERENCE_SKIN ->
                "Colours are differences from the reference skin of the same photo. If that skin tanned or reddened too, the"
                        + " difference does not show it.";
        };
    }
}
