package io.github.skindelta.skin;

import java.util.List;

/**
 * Reads outlines as users write them: a GeoJSON file, a mask image, {@code rect:x,y,w,h} or
 * {@code polygon:x1,y1 x2,y2 …}.
 */
@SuppressWarnings("DoNotCallSuggester")
public final class RegionReader {

    private RegionReader() {}

    /**
     * Reads one argument.
     *
     * @param text inline outline, or path of a GeoJSON file or mask image
     * @param role what features without a {@code role} property are for
     * @return the regions, unnamed targets merged into one
     * @throws RegionFormatException if the text, or the file's content, cannot be understood, or a name occurs twice
     */
    public static List<Region> read(String text, RegionRole role) {
        throw new RegionFormatException(text + role);
    }
}
