package io.github.skindelta.report;

import io.github.skindelta.metric.SkinObject;
import io.github.skindelta.metric.SkinObject.Fate;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
        return objects.size() + " " + kind + (objects.size() == 1 ? "" : "s") + " found: "
                + count(objects, Fate.KEPT) + " in both photos, "
                + count(objects, Fate.FADED) + " only before, "
                + count(objects, Fate.NEW) + " only after" + faint(objects) + "." + scaleNote;
    }

    /** What became of one of them. */
    static String fate(SkinObject object) {
        return switch (object.fate()) {
            case KEPT -> "in both photos";
            case FADED -> "only before: the skin there now looks like the skin around it";
            case FADED_BELOW_DETECTION -> "has faded so much that its outline cannot be seen in the after photo";
            case EMERGED -> "was too faint in the before photo for its outline to be seen";
            case NEW -> "only after: the skin there looked like the skin around it";
        };
    }

    /** Its area before, mm² where the scale is known. */
    static String areaBefore(SkinObject object) {
        return object.fate() == Fate.EMERGED ? UNSEEN : area(object.beforeAreaMm2(), object.beforeAreaPx());
    }

    /** Its area after, mm² where the scale is known. */
    static String areaAfter(SkinObject object) {
        return object.fate() == Fate.FADED_BELOW_DETECTION ? UNSEEN : area(object.afterAreaMm2(), object.afterAreaPx());
    }

    private static String area(@Nullable Double mm2, double px) {
        return mm2 == null ? PlainNumber.fixed(px, 0) + " px" : PlainNumber.fixed(mm2, 1) + " mm²";
    }

    private static boolean isInPixels(SkinObject object) {
        return object.beforeAreaMm2() == null && object.afterAreaMm2() == null;
    }

    private static String faint(List<SkinObject> objects) {
        long count = count(objects, Fate.FADED_BELOW_DETECTION) + count(objects, Fate.EMERGED);
        return count == 0 ? "" : ", " + count + " too faint for an outline in one of them";
    }

    private static long count(List<SkinObject> objects, Fate fate) {
        return objects.stream().filter(object -> object.fate() == fate).count();
    }
}
