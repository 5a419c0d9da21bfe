package io.github.skindelta.sample.truth;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.skindelta.sample.scene.PairSpec;
import java.util.List;

/**
 * What is true about a rendered pair, from the scene it was painted from.
 *
 * <p>If the after photo shows different skin, the readings after are of what lies at the same place of that skin.
 *
 * <p>Pixel coordinates: (0, 0) is the centre of the top-left pixel, x right, y down.
 *
 * @param spec what was rendered
 * @param pxPerMm pixels per millimetre of skin in the before photo, exact everywhere in it
 * @param landmarks the same places of skin in both photos, a grid over the before photo; none if the skins differ
 * @param target outline of the treated skin in before's pixels, closed by going back to its first vertex
 * @param before the day of the before photo
 * @param after the day of the after photo
 */
public record Truth(
        PairSpec spec,
        double pxPerMm,
        List<Landmark> landmarks,
        List<Vertex> target,
        SessionTruth before,
        SessionTruth after) {

    /** Of what is painted: another number, other pixels or another truth for the same specification. */
    public static final int RENDERER_VERSION = 3;

    /** Copies both lists. */
    public Truth {
        landmarks = List.copyOf(landmarks);
        target = List.copyOf(target);
    }

    /**
     * One place of skin in both photos, pixels.
     *
     * @param bx x in the before photo
     * @param by y in the before photo
     * @param ax x in the after photo
     * @param ay y in the after photo
     */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    public record Landmark(double bx, double by, double ax, double ay) {}

    /**
     * A corner of an outline, pixels.
     *
     * @param x right
     * @param y down
     */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    public record Vertex(double x, double y) {}
}
