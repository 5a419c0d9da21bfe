package io.github.skindelta;

import io.github.skindelta.photo.CaptureFacts;
import io.github.skindelta.photo.Photo;

/**
 * Which photo it was.
 *
 * @param file its name as given
 * @param sha256 of its bytes, lower-case hexadecimal
 * @param widthPx columns of the upright photo
 * @param heightPx rows of the upright photo
 * @param capture when and with what it was taken
 */
public record PhotoFacts(String file, String sha256, int widthPx, int heightPx, CaptureFacts capture) {

    /**
     * The facts of a photo.
     *
     * @param photo the photo
     * @return its facts
     */
    public static PhotoFacts of(Photo photo) {
        return new PhotoFacts(photo.name(), photo.sha256(), photo.width(), photo.height(), photo.capture());
    }
}
