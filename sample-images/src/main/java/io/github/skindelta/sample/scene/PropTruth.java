package io.github.skindelta.sample.scene;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.skindelta.sample.camera.Pose;
import io.github.skindelta.sample.camera.Sheet;
import io.github.skindelta.sample.chemistry.CieLab;
import io.github.skindelta.sample.print.AprilTag;
import io.github.skindelta.sample.print.ColourCard;
import io.github.skindelta.sample.print.ColourPatch;
import java.util.List;
import java.util.stream.Stream;

/**
 * A prop in one photo.
 *
 * @param prop what it is
 * @param corners of the tag's black square or of the whole card: top left, top right, bottom right, bottom left as printed
 * @param patches of the card, row by row; none of the tag
 */
public record PropTruth(Prop prop, List<Spot> corners, List<PatchTruth> patches) {

    /** Copies both lists. */
    public PropTruth {
        corners = List.copyOf(corners);
        patches = List.copyOf(patches);
    }

    /**
     * A place in the photo, pixels.
     *
     * @param x right
     * @param y down
     */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    public record Spot(double x, double y) {

        private static Spot of(double... pixel) {
            return new Spot(pixel[0], pixel[1]);
        }
    }

    /**
     * A patch of the colour card.
     *
     * @param name which
     * @param centre of it
     * @param lab CIELAB under D65 that an ideal camera reads in even light
     */
    public record PatchTruth(ColourPatch name, Spot centre, CieLab lab) {}

    /** A prop as this pose shows it. */
    public static PropTruth of(PlacedProp placed, Pose pose) {
        Sheet sheet = placed.sheet();
        return switch (placed.prop()) {
            case TAG ->
                new PropTruth(placed.prop(), spots(sheet.corners(pose, AprilTag.SIDE_MM, AprilTag.SIDE_MM)), List.of());
            case COLOUR_CARD ->
                new PropTruth(
                        placed.prop(),
                        spots(sheet.corners(pose)),
                        Stream.of(ColourPatch.values())
                                .map(patch -> truth(patch, sheet, pose))
                                .toList());
        };
    }

    private static PatchTruth truth(ColourPatch patch, Sheet sheet, Pose pose) {
        double[] centre = ColourCard.centre(patch);
        return new PatchTruth(patch, Spot.of(sheet.pixel(pose, centre[0], centre[1])), patch.lab());
    }

    private static List<Spot> spots(List<double[]> pixels) {
        return pixels.stream().map(Spot::of).toList();
    }
}
