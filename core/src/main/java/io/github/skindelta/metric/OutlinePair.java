package io.github.skindelta.metric;

import java.util.List;
import java.util.stream.Stream;

/**
 * One thing in both photos: outlines that cover each other on the skin, also where it fell apart or several grew together.
 *
 * @param before its outlines in the before photo, empty if it is not seen there
 * @param after its outlines in the after photo, empty if it is not seen there
 * @param unseen why it is not seen in one of them
 */
record OutlinePair(List<Outline> before, List<Outline> after, Unseen unseen) {

    /** Why a thing is seen in one photo only. */
    enum Unseen {
        /** It is seen in both. */
        NOWHERE,
        /** The skin there is like the skin around. */
        GONE,
        /** Something of it is there, too faint for an outline. */
        TOO_FAINT
    }

    /** Copies the lists. */
    OutlinePair {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    boolean sharesWith(OutlinePair other) {
        return before.stream().anyMatch(other.before::contains)
                || after.stream().anyMatch(other.after::contains);
    }

    OutlinePair with(OutlinePair other) {
        return new OutlinePair(
                Stream.concat(before.stream(), other.before.stream()).distinct().toList(),
                Stream.concat(after.stream(), other.after.stream()).distinct().toList(),
                unseen == Unseen.NOWHERE ? other.unseen : unseen);
    }

    /** Area in the before photo; what is too faint there is taken to be as large as in the after photo. */
    double areaBefore() {
        return before.isEmpty() && unseen == Unseen.TOO_FAINT ? area(after) : area(before);
    }

    /** Area in the after photo; what is too faint there is taken to be as large as in the before photo. */
    double areaAfter() {
        return after.isEmpty() && unseen == Unseen.TOO_FAINT ? area(before) : area(after);
    }

    private static double area(List<Outline> outlines) {
        return outlines.stream().mapToDouble(Outline::area).sum();
    }
}
