package io.github.skindelta.comparability.pair;

import io.github.skindelta.failure.Caution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Camera, lens or program differ between the photos. */
final class UnequalCamera {

    private UnequalCamera() {}

    static Optional<Caution> of(PairLook look) {
        List<String> differences = new ArrayList<>();
        addDifference("camera", look.before().camera(), look.after().camera(), differences);
        addDifference(
                "lens", look.before().traits().lens(), look.after().traits().lens(), differences);
        addDifference(
                "software",
                look.before().traits().software(),
                look.after().traits().software(),
                differences);
        if (differences.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Caution.of(
                "unequal-camera",
                "The photos were not taken alike: " + String.join("; ", differences)
                        + ". Each treats colour and detail in its own way.",
                "Take both photos with the same camera, lens and app."));
    }

    private static void addDifference(
            String what, @Nullable String before, @Nullable String after, List<String> differences) {
        if (before != null && after != null && !before.equals(after)) {
            differences.add(what + " " + before + " before, " + after + " after");
        }
    }
}
