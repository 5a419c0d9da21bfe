package io.github.skindelta.report;

import io.github.skindelta.metric.ObjectContrast;
import io.github.skindelta.metric.SkinObject;
import io.github.skindelta.metric.SkinObject.Fate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Scars and the like in words: how many there are, what became of them, how large each is. */
final class ObjectsInWords {

    private static final String OWN_PIXELS =
            " Each is in its own photo's pixels, and these compare only where both photos have the same scale. The sums"
                    + " above are in pixels of the before photo in both columns.";

    private static final String UNSEEN = "not measurable";

    private ObjectsInWords() {}

    /** How many there are and what became of them. */
    static String summary(List<SkinObject> objects) {
        String kind = objects.get(0).kind();
        String scaleNote = objects.stream().allMatch(ObjectsInWords::isInPixels) ? OWN_PIXELS : "";
        String fates = Arrays.stream(Fate.values())
                .filter(fate -> count(objects, fate) > 0)
                .map(fate -> count(objects, fate) + " " + inShort(fate))
                .collect(Collectors.joining(", "));
        return objects.size() + " " + kind + (objects.size() == 1 ? "" : "s") + " found: " + fates + "." + scaleNote;
    }

    /** What one of them is called: kind, number, colour. */
    static String name(SkinObject object) {
        String look = object.look()
                .map(seen -> " (" + seen.name().toLowerCase(Locale.ROOT) + ")")
                .orElse("");
        return object.kind() + " " + object.id() + look;
    }

    private static String inShort(Fate fate) {
        return switch (fate) {
            case UNCHANGED -> "unchanged";
            case SHRUNK -> "smaller";
            case GROWN -> "larger";
            case FADED -> "fainter";
            case INTENSIFIED -> "stronger in colour";
            case SPLIT -> "fell apart";
            case MERGED -> "grew together";
            case FADED_BELOW_DETECTION -> "faded below detection";
            case VANISHED -> "gone";
            case EMERGED -> "too faint to outline before";
            case NEW -> "new";
        };
    }

    /** What became of one of them. */
    static String fate(SkinObject object) {
        return switch (object.fate()) {
            case UNCHANGED -> "unchanged, as far as these photos can tell";
            case SHRUNK -> "became smaller";
            case GROWN -> "became larger";
            case FADED -> "as large as before, fainter";
            case INTENSIFIED -> "as large as before, stronger in colour";
            case SPLIT -> "fell apart into several";
            case MERGED -> "several grew together";
            case FADED_BELOW_DETECTION -> "has faded so much that its outline cannot be seen in the after photo";
            case VANISHED -> "only before: the skin there now looks like the skin around it";
            case EMERGED -> "was too faint in the before photo for its outline to be seen";
            case NEW -> "only after: the skin there looked like the skin around it";
        };
    }

    /** Its area before, mm² where the scale is known. */
    static String areaBefore(SkinObject object) {
        return object.fate() == Fate.EMERGED ? UNSEEN : area(object.before());
    }

    /** Its area after, mm² where the scale is known. */
    static String areaAfter(SkinObject object) {
        return object.fate() == Fate.FADED_BELOW_DETECTION ? UNSEEN : area(object.after());
    }

    /** Its contrast to the skin around it before and after; empty where there is none to compare. */
    static String contrast(SkinObject object) {
        return contrast(object.before()) + " → " + contrast(object.after());
    }

    private static String contrast(SkinObject.Seen seen) {
        ObjectContrast contrast = seen.contrast();
        return contrast == null ? "–" : PlainNumber.fixed(contrast.deltaE(), 1);
    }

    private static String area(SkinObject.Seen seen) {
        Double mm2 = seen.areaMm2();
        return mm2 == null ? PlainNumber.fixed(seen.areaPx(), 0) + " px" : PlainNumber.fixed(mm2, 1) + " mm²";
    }

    private static boolean isInPixels(SkinObject object) {
        return object.before().areaMm2() == null && object.after().areaMm2() == null;
    }

    private static long count(List<SkinObject> objects, Fate fate) {
        return objects.stream().filter(object -> object.fate() == fate).count();
    }
}
