package io.github.skindelta.metric;

import io.github.skindelta.colour.Lab;
import io.github.skindelta.colour.LinearRgb;
import io.github.skindelta.raster.Dilation;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.MaskedValues;
import io.github.skindelta.raster.Plane;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Contrast of a thing to the ring of skin around it, from mean logarithms of light: what lies in its heart, where its smoothed
 * edge does not reach, less what lies around it.
 */
final class RingContrast {

    /** Skin around a thing, in smoothing lengths from its edge: 0.7 to 2.1 mm. */
    private static final double FROM = 2;

    private static final double TO = 6;

    /** Samples whose mean is a colour. */
    private static final int LEAST = 12;

    private final SkinSamples skin;
    private final Mask other;

    /**
     * @param skin the photo's samples
     * @param other samples that are no skin to compare with: all things of the photo
     */
    RingContrast(SkinSamples skin, Mask other) {
        this.skin = skin;
        this.other = other;
    }

    /**
     * The contrast of a place.
     *
     * @param place samples of the thing
     * @return empty where neither photo's outline leaves skin to compare, or the place is out of sight
     */
    Optional<Colours> of(Mask place) {
        Mask around = Dilation.of(place, TO * skin.smoothing())
                .minus(Dilation.of(place, FROM * skin.smoothing()))
                .and(skin.usable())
                .minus(other);
        Mask heart = heart(place).and(skin.usable());
        return heart.count() == 0 || around.count() < LEAST
                ? Optional.empty()
                : Optional.of(new Colours(means(heart), means(around)));
    }

    /**
     * Colours of a thing and of the skin around it.
     *
     * @param heart optical density of red, green and blue, hundredths of a decade
     * @param around the same
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Colours(double[] heart, double[] around) {

        /** The contrast. */
        ObjectContrast contrast() {
            return RingContrast.contrast(heart, around);
        }

        /**
         * How far its size may be off.
         *
         * @param errors of the contrast, as densities, any number of equally likely ones
         * @return root mean square of what they do to ΔE*ab; 0 where there are none
         */
        double error(List<double[]> errors) {
            double expected = contrast().deltaE();
            double sum = 0;
            for (double[] error : errors) {
                double[] shifted = new double[heart.length];
                for (int channel = 0; channel < shifted.length; channel++) {
                    shifted[channel] = heart[channel] + error[channel];
                }
                sum += square(RingContrast.contrast(shifted, around).deltaE() - expected);
            }
            return errors.isEmpty() ? 0 : Math.sqrt(sum / errors.size());
        }
    }

    /** What lies two smoothing lengths inside, of a small thing as far inside as something is left. */
    private Mask heart(Mask place) {
        Mask outside = Mask.all(place.width(), place.height()).minus(place);
        for (double depth = FROM; depth >= 0.5; depth /= 2) {
            Mask heart = place.minus(Dilation.of(outside, depth * skin.smoothing()));
            if (heart.count() >= LEAST) {
                return heart;
            }
        }
        return place;
    }

    /** Optical density in red, green and blue, hundredths of a decade. */
    private double[] means(Mask where) {
        List<Plane> colour = skin.colour();
        double redness = mean(colour.get(0), where);
        double yellowness = mean(colour.get(1), where);
        double green = mean(colour.get(2), where);
        return new double[] {green - redness, green, green + yellowness};
    }

    private static double mean(Plane plane, Mask where) {
        return Arrays.stream(MaskedValues.of(plane, where, ColourSpread.SAMPLES))
                .average()
                .orElseThrow();
    }

    private static ObjectContrast contrast(double[] heart, double... around) {
        double[] inside = lab(heart);
        double[] outside = lab(around);
        double lightness = inside[0] - outside[0];
        return new ObjectContrast(
                Math.sqrt(lightness * lightness + square(inside[1] - outside[1]) + square(inside[2] - outside[2])),
                lightness,
                heart[1] - heart[0] - (around[1] - around[0]),
                heart[0] - around[0]);
    }

    private static double[] lab(double... density) {
        Plane[] channels = Arrays.stream(density)
                .mapToObj(value -> Plane.byRows(1, 1, (y, row) -> row[0] = (float) StrictMath.pow(10, -value / 100)))
                .toArray(Plane[]::new);
        Lab lab = Lab.of(new LinearRgb(channels[0], channels[1], channels[2]));
        return new double[] {lab.lightness().at(0, 0), lab.a().at(0, 0), lab.b().at(0, 0)};
    }

    private static double square(double value) {
        return value * value;
    }
}
