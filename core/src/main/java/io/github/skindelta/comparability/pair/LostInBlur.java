package io.github.skindelta.comparability.pair;

import io.github.skindelta.failure.Caution;
import io.github.skindelta.lighting.Ruler;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One photo is so much blurrier than the other that it does not hold the texture that is to be compared.
 *
 * <p>Of a wave 4.1 times as long as the Gaussian's standard deviation a tenth of the power is left, and of the shorter waves
 * of its band less: no band within the texture's can be compared then.
 */
final class LostInBlur {

    /** Longest wavelengths of the texture bands, mm of skin. */
    private static final double FINE_MM = 0.5;

    private static final double COARSE_MM = 2;

    private static final Set<String> OF_FINE = Set.of("texture-fine", "texture-contrast");

    /** √(ln 10) / 2π: standard deviation, in wavelengths, that leaves a tenth of the power. */
    private static final double TENTH_OF_POWER = 0.2415;

    private LostInBlur() {}

    static Optional<Caution> of(PairLook look) {
        Ruler ruler = look.pair().before().ruler();
        if (!look.tiles().areEnough() || !ruler.isMetric()) {
            return Optional.empty();
        }
        BlurDifference blur = BlurDifference.of(look.tiles());
        double mm = blur.sigmaPx() * look.tiles().factor() * ruler.perCoarserPixel();
        if (mm > TENTH_OF_POWER * COARSE_MM) {
            return Optional.of(forbidding(look.groups().texture(), blur, mm, COARSE_MM));
        }
        List<String> fine =
                look.groups().texture().stream().filter(OF_FINE::contains).toList();
        return mm > TENTH_OF_POWER * FINE_MM ? Optional.of(forbidding(fine, blur, mm, FINE_MM)) : Optional.empty();
    }

    private static Caution forbidding(List<String> lost, BlurDifference blur, double mm, double longestMm) {
        double needed = TENTH_OF_POWER * longestMm;
        return new Caution(
                "lost-in-blur",
                String.format(
                        Locale.ROOT,
                        "The %s photo is blurrier than the other by %.2f mm on the skin where at most %.2f mm leaves this"
                                + " texture to be compared.",
                        blur.blurrier(),
                        mm,
                        needed),
                mm,
                needed,
                lost,
                Caution.Effect.FORBIDS,
                UnequalBlur.ADVICE);
    }
}
