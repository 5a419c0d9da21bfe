package io.github.skindelta.report;

import io.github.skindelta.lighting.LightMatch;
import io.github.skindelta.lighting.LightMatch.LogGain;
import io.github.skindelta.lighting.LightMatch.Tier;
import java.util.ArrayList;
import java.util.List;

/** The difference of light between the photos in plain words: brighter or darker, warmer or cooler, greener or not. */
final class LightInWords {

    /** Differences below this many percent are not worth a word: no eye sees them. */
    private static final double WORTH_A_WORD_PERCENT = 1;

    /** Half of a digit that is shown. */
    private static final double SLOPE_WORTH_A_WORD_PERCENT = 0.05;

    private LightInWords() {}

    /** What differed, and what was done about it. */
    static String of(LightMatch light) {
        if (light.tier() == Tier.NONE) {
            return "Not matched, because there is no reference skin: a change of colour may be a change of the light.";
        }
        if (light.tier() == Tier.CARD) {
            return gain(light)
                    + " There is no reference skin: light that falls otherwise on the paper or card than on the skin counts"
                    + " as a change.";
        }
        return gain(light) + " " + slope(light) + " What is left differs by "
                + PlainNumber.fixed(100 * Math.expm1(light.residual()), 1)
                + " % from patch to patch.";
    }

    private static String gain(LightMatch light) {
        List<String> differences = differences(light.logGain());
        return differences.isEmpty()
                ? "The same in both photos within 1 %, judged on " + judgedOn(light.tier()) + "."
                : "After photo " + WordList.of(differences) + "; taken out using " + judgedOn(light.tier()) + ".";
    }

    private static String judgedOn(Tier tier) {
        return tier == Tier.CARD ? "the colour card or the white paper of the marker" : "reference skin";
    }

    /** A tone curve or another lamp makes every difference of colour look larger or smaller. */
    private static String slope(LightMatch light) {
        double percent = 100 * (light.slope() - 1);
        String error = " (± " + PlainNumber.size(100 * light.slopeStandardError(), 1) + " %, one standard error).";
        return Math.abs(percent) < SLOPE_WORTH_A_WORD_PERCENT
                ? "Differences of colour on the skin look as strong in both photos" + error
                : "Differences of colour on the skin look " + PlainNumber.fixed(Math.abs(percent), 1) + " % "
                        + (percent > 0 ? "stronger" : "weaker") + " in the after photo, which is taken out" + error;
    }

    private static List<String> differences(LogGain gain) {
        List<String> words = new ArrayList<>();
        add(words, 100 * (brightness(gain) - 1), "brighter", "darker");
        add(
                words,
                100 * Math.expm1(gain.red() - gain.blue()),
                "warmer (more red against blue)",
                "cooler (less red against blue)");
        double tint = Math.expm1(gain.green() - (gain.red() + gain.blue()) / 2);
        add(words, 100 * tint, "greener", "more magenta");
        return words;
    }

    /** Relative luminance of a surface that was neutral grey: the weights of sRGB's primaries. */
    private static double brightness(LogGain gain) {
        return 0.2126 * Math.exp(gain.red()) + 0.7152 * Math.exp(gain.green()) + 0.0722 * Math.exp(gain.blue());
    }

    private static void add(List<String> words, double percent, String more, String less) {
        if (Math.abs(percent) >= WORTH_A_WORD_PERCENT) {
            words.add(PlainNumber.fixed(Math.abs(percent), 0) + " % " + (percent > 0 ? more : less));
        }
    }
}
