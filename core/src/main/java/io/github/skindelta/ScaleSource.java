package io.github.skindelta;

import io.github.skindelta.align.Alignment;
import io.github.skindelta.calibration.Marker;
import io.github.skindelta.calibration.PixelScale;
import io.github.skindelta.calibration.White;
import io.github.skindelta.failure.Caution;
import io.github.skindelta.lighting.Whites;
import io.github.skindelta.photo.Photo;
import io.github.skindelta.raster.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where the scale comes from. */
sealed interface ScaleSource {

    /** More tilt than this changes lengths by more than 6 % from one direction to the other. */
    double LARGEST_TILT_DEGREES = 20;

    /** More disagreement than this between the photos' own scales is a doubt. */
    double LARGEST_DISAGREEMENT_PERCENT = 2;

    /** Nobody gave one. */
    record Unknown() implements ScaleSource {
        @Override
        public PairScale measure(Photo before, Photo after, Alignment alignment, Point middle) {
            return PairScale.unknown();
        }

        @Override
        public void describe(Map<String, String> options) {
            options.put("scale", "unknown");
        }
    }

    /**
     * Given by the user.
     *
     * @param scale of the before photo at the middle of the targets
     */
    record Given(PixelScale scale) implements ScaleSource {
        @Override
        public PairScale measure(Photo before, Photo after, Alignment alignment, Point middle) {
            return new PairScale(
                    new Comparison.Scales(scale, carriedOver(scale, alignment, middle)), Optional.empty(), List.of());
        }

        @Override
        public void describe(Map<String, String> options) {
            options.put("mm-per-px", Double.toString(scale.millimetresPerPixel()));
        }
    }

    /**
     * A marker in both photos.
     *
     * @param sideMm side of its black square, mm
     */
    record OnMarker(double sideMm) implements ScaleSource {
        @Override
        public PairScale measure(Photo before, Photo after, Alignment alignment, Point middle) {
            Marker beforeMarker = Marker.in(before, sideMm);
            Marker afterMarker = Marker.in(after, sideMm);
            List<Caution> cautions = new ArrayList<>();
            tilt(before.name(), beforeMarker, cautions);
            tilt(after.name(), afterMarker, cautions);
            disagreement(beforeMarker, afterMarker, alignment, cautions);
            Optional<Whites> whites = White.around(beforeMarker, before)
                    .flatMap(then -> White.around(afterMarker, after).map(now -> new Whites(then, now)));
            return new PairScale(new Comparison.Scales(beforeMarker.scale(), afterMarker.scale()), whites, cautions);
        }

        @Override
        public void describe(Map<String, String> options) {
            options.put("marker", Double.toString(sideMm));
        }

        private static void tilt(String file, Marker marker, List<Caution> cautions) {
            if (marker.tiltDegrees() > LARGEST_TILT_DEGREES) {
                cautions.add(new Caution(
                        "tilted-marker",
                        String.format(
                                Locale.ROOT,
                                "%s: the marker is tilted by %.0f degrees against the camera.",
                                file,
                                marker.tiltDegrees()),
                        marker.tiltDegrees(),
                        LARGEST_TILT_DEGREES,
                        List.of(),
                        Caution.Effect.CAUTION,
                        "Hold the camera straight above the skin and lay the marker flat on it."));
            }
        }

        /** Both scales at the marker's middle, where the alignment says how they should be related. */
        private static void disagreement(Marker before, Marker after, Alignment alignment, List<Caution> cautions) {
            Point middle = new Point(
                    before.corners().stream().mapToDouble(Point::x).average().orElseThrow(),
                    before.corners().stream().mapToDouble(Point::y).average().orElseThrow());
            double expected = carriedOver(before.scale(), alignment, middle).millimetresPerPixel();
            double percent = 100 * Math.abs(after.scale().millimetresPerPixel() / expected - 1);
            if (percent > LARGEST_DISAGREEMENT_PERCENT) {
                cautions.add(new Caution(
                        "scales-disagree",
                        String.format(
                                Locale.ROOT,
                                "The marker's size in the after photo differs by %.1f %% from what the alignment says.",
                                percent),
                        percent,
                        LARGEST_DISAGREEMENT_PERCENT,
                        List.of("scar-area"),
                        Caution.Effect.CAUTION,
                        "Use the same printed marker in both sessions, flat on the skin."));
            }
        }
    }

    /** No scale. */
    static ScaleSource unknown() {
        return new Unknown();
    }

    /**
     * A scale given by the user.
     *
     * @param millimetresPerPixel positive
     * @return the source
     */
    static ScaleSource given(double millimetresPerPixel) {
        return new Given(new PixelScale(millimetresPerPixel, PixelScale.Source.GIVEN));
    }

    /**
     * A marker of known size.
     *
     * @param sideMm positive
     * @return the source
     */
    static ScaleSource marker(double sideMm) {
        if (!(sideMm > 0) || Double.isInfinite(sideMm)) {
            throw new IllegalArgumentException("the marker's side must be a positive number of mm: " + sideMm);
        }
        return new OnMarker(sideMm);
    }

    /**
     * The scale of both photos.
     *
     * @param before the before photo
     * @param after the after photo
     * @param alignment the map between them
     * @param middle of the targets, pixels of the before photo
     * @return the scales and doubts about them
     */
    PairScale measure(Photo before, Photo after, Alignment alignment, Point middle);

    /**
     * Adds itself to the record of options.
     *
     * @param options by name
     */
    void describe(Map<String, String> options);

    private static PixelScale carriedOver(PixelScale before, Alignment alignment, Point at) {
        double enlargement = Math.sqrt(alignment.afterFromBefore().areaScale(at.x(), at.y()));
        return new PixelScale(before.millimetresPerPixel() / enlargement, PixelScale.Source.ALIGNMENT);
    }
}
