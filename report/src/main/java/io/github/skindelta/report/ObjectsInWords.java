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

    private ObjectsInWords() {}

    /** How many there are and what became of them. */
    static String summary(List<SkinObject> objects) {
        String kind = objects.get(0).kind();
        String scaleNote = objects.get(0).beforeAreaMm2() == null ? OWN_PIXELS : "";
        return objects.size() + " " + kind + (objects.size() == 1 ? "" : "s") + " found: "
                + count(objects, Fate.KEPT) + " in both photos, "
                + count(objects, Fate.FADED) + " only before, "
                + count(objects, Fate.NEW) + " only after." + scaleNote;
    }

    /** What became of one of them. */
    static String fate(SkinObject object) {
        return switch (object.fate()) {
            case KEPT -> "in both photos";
            case FADED -> "only before: no longer stands out in the after photo";
            case NEW -> "only after: did not stand out in the before photo";
        };
    }

    /** Its area before, mm² where the scale is known. */
    static String areaBefore(SkinObject object) {
        return area(object.beforeAreaMm2(), object.beforeAreaPx());
    }

    /** Its area after, mm² where the scale is known. */
    static String areaAfter(SkinObject object) {
        return area(object.afterAreaMm2(), object.afterAreaPx());
    }

    private static String area(@Nullable Double mm2, double px) {
        return mm2 == null ? PlainNumber.fixed(px, 0) + " px" : PlainNumber.fixed(mm2, 1) + " mm²";
    }

    private static long count(List<SkinObject> objects, Fate fate) {
        return objects.stream().filter(object -> object.fate() == fate).count();
    }
}
