package io.github.skindelta.comparability.pair;

import io.github.skindelta.failure.Caution;
import io.github.skindelta.lighting.Ruler;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One photo is blurrier than the other. */
final class UnequalBlur {

    static final String CODE = "unequal-blur";

    /** Pixels of a photo of two megapixels. Pairs by the same phone read 0 to 0.35, with one photo out of focus 0.66 to 1.05. */
    private static final double LARGEST_SIGMA = 0.5;

    /**
     * Longest wavelengths of the texture bands, mm, and the part of them that a Gaussian may be wide: of a wave 4.1 times
     * as long as its standard deviation a tenth of the power is left, and of the rest of the band less. What a blurred photo
     * no longer holds cannot be compared.
     */
    private static final double FINE_MM = 0.5;

    private static final double COARSE_MM = 2;

    private static final double TENTH_OF_POWER = 0.2415;

    private static final String ADVICE =
            "Focus on the skin in both photos (tap on it), hold the camera still, and give it enough light.";

    private UnequalBlur() {}

    static Optional<Caution> of(PairLook look) {
        if (!look.tiles().areEnough()) {
            return Optional.empty();
        }
        BlurDifference blur = BlurDifference.of(look.tiles());
        if (blur.sigmaPx() <= LARGEST_SIGMA) {
            return Optional.empty();
        }
        double sigma = blur.sigmaPx() * look.tiles().factor();
        Ruler ruler = look.pair().before().ruler();
        double mm = ruler.isMetric() ? sigma * ruler.perCoarserPixel() : 0;
        return Optional.of(mm > TENTH_OF_POWER * FINE_MM ? forbidding(look, blur, mm) : caution(look, blur, sigma));
    }

    private static Caution caution(PairLook look, BlurDifference blur, double sigma) {
        double needed = LARGEST_SIGMA * look.tiles().factor();
        return new Caution(
                CODE,
                String.format(
                        Locale.ROOT,
                        "The %s photo is blurrier than the other, by a blur of %.1f px where at most %.1f px may be: skin"
                                + " looks smoother in it.",
                        blur.blurrier(),
                        sigma,
                        needed),
                sigma,
                needed,
                look.groups().detail(),
                Caution.Effect.CAUTION,
                ADVICE);
    }

    private static Caution forbidding(PairLook look, BlurDifference blur, double mm) {
        boolean isCoarseLost = mm > TENTH_OF_POWER * COARSE_MM;
        List<String> lost = look.groups().texture().stream()
                .filter(id -> isCoarseLost || id.equals("texture-fine"))
                .toList();
        return new Caution(
                CODE,
                String.format(
                        Locale.ROOT,
                        "The %s photo is blurrier than the other by %.2f mm on the skin where at most %.2f mm leaves this"
                                + " texture to be compared.",
                        blur.blurrier(),
                        mm,
                        TENTH_OF_POWER * (isCoarseLost ? COARSE_MM : FINE_MM)),
                mm,
                TENTH_OF_POWER * (isCoarseLost ? COARSE_MM : FINE_MM),
                lost,
                Caution.Effect.FORBIDS,
                ADVICE);
    }
}
