package io.github.skindelta;

import io.github.skindelta.align.Alignment;
import io.github.skindelta.calibration.PixelScale;
import io.github.skindelta.failure.Caution;
import io.github.skindelta.lighting.LightMatch;
import io.github.skindelta.metric.Measurement;
import io.github.skindelta.metric.SkinObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a comparison found, as numbers.
 *
 * @param software version and options that made it
 * @param before the before photo and its replicates
 * @param after the after photo and its replicates
 * @param alignment where each spot of the before photo is in the after photo; its error is that over the targets
 * @param scale of both photos, null where it is unknown
 * @param regions targets and reference skin
 * @param light how the after photo's light differed
 * @param cautions doubts that stand beside the result
 * @param measurements one per metric and target
 * @param objects scars and the like, followed from photo to photo
 */
public record Comparison(
        Software software,
        Session before,
        Session after,
        Alignment alignment,
        @Nullable Scales scale,
        List<RegionFacts> regions,
        LightMatch light,
        List<Caution> cautions,
        List<Measurement> measurements,
        List<SkinObject> objects) {

    /** Copies the lists. */
    public Comparison {
        regions = List.copyOf(regions);
        cautions = List.copyOf(cautions);
        measurements = List.copyOf(measurements);
        objects = List.copyOf(objects);
    }

    /**
     * The photos of one session.
     *
     * @param photo the photo that is compared
     * @param replicates further photos of the same session
     */
    public record Session(PhotoFacts photo, List<PhotoFacts> replicates) {
        /** Copies the list. */
        public Session {
            replicates = List.copyOf(replicates);
        }
    }

    /**
     * The scale of each photo.
     *
     * @param before at the middle of the targets
     * @param after at the same spot of skin
     */
    public record Scales(PixelScale before, PixelScale after) {}

    /** How far the photos can be compared. */
    public PairGrade grade() {
        return PairGrade.of(cautions);
    }

    /** The alignment's expected error in mm of skin, null where the scale is unknown. */
    public @Nullable Double registrationErrorMm() {
        return scale == null
                ? null
                : alignment.registrationErrorPx() * scale.after().millimetresPerPixel();
    }
}
