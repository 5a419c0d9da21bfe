package io.github.skindelta;

import io.github.skindelta.metric.ChangeMap;
import io.github.skindelta.raster.Point;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * A comparison and what pictures of it need. Every picture and outline is in the before photo's frame; only pictures
 * for people are resampled, never what is measured.
 *
 * @param comparison the numbers
 * @param before the before photo, reduced for display
 * @param alignedAfter the after photo resampled into the same frame, its own light; black where it shows nothing
 * @param pictureScale picture pixels per pixel of the before photo, at most 1
 * @param outlines targets, reference skin and objects, in pixels of the full before photo
 * @param maps where the treated skin changed, one a metric; none where nothing could be mapped. Of the two named photos alone:
 *     further photos of their sessions do not enter
 */
public record Examination(
        Comparison comparison,
        BufferedImage before,
        BufferedImage alignedAfter,
        double pictureScale,
        List<Outline> outlines,
        List<ChangeMap> maps) {

    /** Copies the lists. */
    public Examination {
        outlines = List.copyOf(outlines);
        maps = List.copyOf(maps);
    }

    /** What an outline goes round. */
    public enum OutlineKind {
        /** Treated skin. */
        TARGET,
        /** Untouched skin. */
        REFERENCE,
        /** A scar as it was before. */
        SCAR_BEFORE,
        /** A scar as it is after. */
        SCAR_AFTER
    }

    /**
     * One closed line.
     *
     * @param kind what it goes round
     * @param name the region's or object's name
     * @param ring its corners, not repeating the first
     */
    public record Outline(OutlineKind kind, String name, List<Point> ring) {
        /** Copies the list. */
        public Outline {
            ring = List.copyOf(ring);
        }
    }
}
