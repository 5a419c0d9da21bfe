package io.github.skindelta.metric;

import io.github.skindelta.certainty.Certainty;
import io.github.skindelta.certainty.StandardErrors;
import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.lighting.SkinPhoto;
import io.github.skindelta.raster.AreaMean;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.skin.DrawnOutlines;
import java.util.List;
import java.util.Optional;

/** A scar that somebody outlined by hand in both photos: its area is the outlines'. */
final class DrawnScar {

    /**
     * Standard deviation of an area's change that comes from drawing the outline twice, as a part of the area: two people's
     * masks of one photo differ by 3.6 % (median; METHODS §1.5), which is 0.6745 standard deviations.
     */
    private static final double OF_DRAWING = 0.053;

    /** Pairs of masks that this was computed from are many. */
    private static final double DEGREES_OF_FREEDOM = 100;

    private static final Measurement.NotMeasurable WHOLE_REGION = new Measurement.NotMeasurable(
            "the region was outlined in both photos, so that it is the scar itself: without --region-after scars are"
                    + " looked for inside it");

    private DrawnScar() {}

    /**
     * Measures it.
     *
     * @param before samples of the before photo
     * @param after samples of the after photo
     * @param pair both photos
     * @param drawn the outlines
     * @return area, part of the target, contrast and count
     */
    static List<Measurement.Outcome> outcomes(
            ObjectReader before, ObjectReader after, SkinPair pair, DrawnOutlines drawn) {
        double areaBefore = area(pair.before(), drawn.before());
        double areaAfter = area(pair.after(), drawn.after());
        Certainty ofBefore = drawn(OF_DRAWING / Math.sqrt(2) * areaBefore);
        Certainty ofChange = drawn(OF_DRAWING * (areaBefore + areaAfter) / 2);
        return List.of(
                Measurement.Measured.of(areaBefore, areaAfter, ofBefore, ofChange),
                WHOLE_REGION,
                contrast(ring(before, drawn.before()), ring(after, drawn.after()), pair),
                WHOLE_REGION);
    }

    private static double area(SkinPhoto photo, Mask mask) {
        return AreaMean.area(mask, photo.window(), photo.area());
    }

    private static Certainty drawn(double standardError) {
        return new Certainty(standardError, DEGREES_OF_FREEDOM, Certainty.Source.REPEATED_SEGMENTATION, standardError);
    }

    private static Optional<ObjectContrast> ring(ObjectReader reader, Mask drawn) {
        Mask samples = reader.samples().grid().samples(drawn);
        return new RingContrast(reader.samples(), samples).of(samples).map(RingContrast.Colours::contrast);
    }

    private static Measurement.Outcome contrast(
            Optional<ObjectContrast> before, Optional<ObjectContrast> after, SkinPair pair) {
        if (before.isEmpty() || after.isEmpty()) {
            return new Measurement.NotMeasurable("there is no skin around the outline to compare its colour with: leave"
                    + " some untouched skin around the scar in both photos");
        }
        double then = before.get().deltaE();
        double now = after.get().deltaE();
        Certainty known = StandardErrors.of(drawn(OF_DRAWING * (then + now) / 2))
                .with(Thing.OF_CHANGE * (now - then))
                .with(pair.light().slopeStandardError() * now)
                .together();
        return Measurement.Measured.of(then, now, known, known);
    }
}
