package io.github.skindelta.comparability.pair;

import io.github.skindelta.failure.Caution;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The dates of the files do not fit a before and an after photo. */
final class CaptureOrder {

    private CaptureOrder() {}

    static Optional<Caution> of(PairLook look) {
        String before = look.before().capturedAt();
        String after = look.after().capturedAt();
        if (before == null || after == null) {
            return Optional.of(missing(before, after));
        }
        if (after.compareTo(before) < 0) {
            return Optional.of(Caution.of(
                    "capture-order",
                    "The after photo was taken on " + after + ", earlier than the before photo, " + before + ".",
                    "Check that the photos were not swapped and that the camera's clock is right."));
        }
        return sameMinute(before, after)
                ? Optional.of(Caution.of(
                        "capture-same-minute",
                        "Both photos were taken within the same minute, " + toTheMinute(before) + ": nothing can have"
                                + " changed but the photo.",
                        "Check that these are the photos of two sessions."))
                : Optional.empty();
    }

    private static Caution missing(@Nullable String before, @Nullable String after) {
        String which = before == null && after == null
                ? "Neither photo says"
                : before == null ? "The before photo does not say" : "The after photo does not say";
        return Caution.of(
                "capture-date-missing",
                which + " when it was taken, so that the order cannot be checked.",
                "Use the original files from the camera or phone, which hold date and camera.");
    }

    private static boolean sameMinute(String before, String after) {
        return toTheMinute(before).equals(toTheMinute(after));
    }

    /** Of an ISO date and time: what stands before the seconds. */
    private static String toTheMinute(String iso) {
        return iso.substring(0, Math.min(iso.length(), "2026-01-31T12:00".length()));
    }
}
