package io.github.skindelta.photo;

import io.github.skindelta.failure.Caution;
import io.github.skindelta.failure.NotComparableException;
import io.github.skindelta.failure.Obstacle;

/** The refusals and doubts of reading, said in one place so that their words agree. */
final class Unreadable {

    static final String TRUNCATED = "the file ends before the picture does";

    private Unreadable() {}

    static NotComparableException damaged(String name, String found) {
        return new NotComparableException(new Obstacle.DamagedPhoto(name, found));
    }

    static NotComparableException unsupported(String name, String format) {
        return unsupported(name, format, "export the photo as an 8-bit JPEG or a 16-bit TIFF");
    }

    static NotComparableException unsupported(String name, String format, String advice) {
        return new NotComparableException(new Obstacle.UnsupportedFormat(name, format, advice));
    }

    static NotComparableException notAnImage(String name) {
        return new NotComparableException(new Obstacle.NotAnImage(name));
    }

    static Caution damagedMetadata(String what) {
        return Caution.of(
                "metadata-damaged",
                what + "; it was left out.",
                "Use the original file as the camera or phone wrote it.");
    }

    static Caution extraneousBytes() {
        return Caution.of(
                "extraneous-bytes",
                "The file holds bytes between its parts that belong to no part; they were skipped.",
                "Use the original file as the camera or phone wrote it.");
    }

    static Caution alphaIgnored() {
        return Caution.of(
                "alpha-ignored",
                "The picture is partly transparent; the colours under the transparency were measured.",
                "Use the original photo, not one that was cut out.");
    }
}
