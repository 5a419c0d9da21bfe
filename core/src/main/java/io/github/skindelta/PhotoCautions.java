package io.github.skindelta;

import io.github.skindelta.failure.Caution;
import io.github.skindelta.photo.Photo;
import java.util.ArrayList;
import java.util.List;

/** Doubts about each of two photos by itself: each is said once, and of which photo. */
final class PhotoCautions {

    private PhotoCautions() {}

    /**
     * The doubts about two photos.
     *
     * @param before the before photo
     * @param after the after photo
     * @return the cautions, those of the before photo and of both first
     */
    static List<Caution> of(Photo before, Photo after) {
        return of(PhotoDoubts.of(before), PhotoDoubts.of(after));
    }

    /** The same, from the doubts about each. */
    static List<Caution> of(List<Caution> before, List<Caution> after) {
        List<Caution> cautions = new ArrayList<>();
        for (Caution caution : before) {
            cautions.add(about(after.contains(caution) ? "Both photos" : "Before photo", caution));
        }
        for (Caution caution : after) {
            if (!before.contains(caution)) {
                cautions.add(about("After photo", caution));
            }
        }
        return cautions;
    }

    private static Caution about(String photo, Caution caution) {
        return new Caution(
                caution.code(),
                photo + ": " + caution.message(),
                caution.found(),
                caution.needed(),
                caution.metrics(),
                caution.effect(),
                caution.advice());
    }
}
