package io.github.skindelta;

import io.github.skindelta.failure.Caution;
import io.github.skindelta.failure.NotComparableException;
import io.github.skindelta.failure.Obstacle;
import io.github.skindelta.photo.Photo;
import java.nio.file.Path;
import java.util.List;

/** What can be said of one photo by itself. */
public sealed interface Inspection {

    /**
     * A photo that can be read.
     *
     * @param facts which photo it is
     * @param findings doubts about it, empty if there are none
     */
    record Inspected(PhotoFacts facts, List<Caution> findings) implements Inspection {
        /** Copies the list. */
        public Inspected {
            findings = List.copyOf(findings);
        }
    }

    /**
     * A photo that cannot be read.
     *
     * @param file its name as given
     * @param obstacle why
     */
    record Unreadable(String file, Obstacle obstacle) implements Inspection {}

    /**
     * Reads a photo and says what is to be said of it.
     *
     * @param file the photo's path
     * @return its facts and findings, or what stands in the way
     */
    static Inspection of(Path file) {
        try {
            Photo photo = Photo.read(file);
            return new Inspected(PhotoFacts.of(photo), PhotoDoubts.of(photo));
        } catch (NotComparableException unreadable) {
            return new Unreadable(file.toString(), unreadable.obstacle());
        }
    }
}
