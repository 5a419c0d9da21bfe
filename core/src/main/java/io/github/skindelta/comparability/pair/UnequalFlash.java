package io.github.skindelta.comparability.pair;

import io.github.skindelta.failure.Caution;
import java.util.Optional;

/** One photo was taken with flash and the other without. */
final class UnequalFlash {

    private UnequalFlash() {}

    static Optional<Caution> of(PairLook look) {
        Boolean before = look.before().traits().flash();
        Boolean after = look.after().traits().flash();
        if (before == null || after == null || before.equals(after)) {
            return Optional.empty();
        }
        return Optional.of(Caution.of(
                "unequal-flash",
                "The " + (after ? "after" : "before")
                        + " photo was taken with flash and the other without: flash flattens"
                        + " relief and adds shine.",
                "Take both photos without flash, in the same light."));
    }
}
