package io.github.skindelta.metric;

import io.github.skindelta.colour.LinearRgb;
import io.github.skindelta.lighting.SkinPhoto;
import io.github.skindelta.raster.Plane;
import java.util.Arrays;
import java.util.List;

/**
 * What a reading owes to the coarseness with which a JPEG stores colour. The mean colour of a block of 16 × 16 pixels is
 * rounded to a step of up to several codes; skin is so even that whole targets are rounded the same way, and averaging does
 * not help. On rendered pairs saved at quality 75 a flushed patch and the skin around it were off by 0.7 and −0.5 EI.
 */
final class StoredColour {

    /**
     * Standard deviation of what lies anywhere in a step of 1; half of it, because the blocks of a target lie in more than one
     * step: on 108 rendered pairs of tuning seeds the whole of it was 1.3 to 1.9 times too wide.
     */
    private static final double UNIFORM = 0.5 / Math.sqrt(12);

    /** Codes of red, green and blue for one of Cr and one of Cb (ITU-R BT.601). */
    private static final double[][] CODES = {{1.402, -0.714, 0}, {0, -0.344, 1.772}};

    /** Near enough to sRGB's curve for a step of a few codes. */
    private static final double GAMMA = 2.2;

    private StoredColour() {}

    /**
     * Error of each value from rounding alone, independent in Cr and Cb.
     *
     * @param family whose reading it is
     * @param model of the family
     * @param photo as stored
     * @param linear mean red, green and blue of the target, linear light
     * @return standard errors, one a definition
     */
    static <M> double[] errors(MetricFamily<M> family, M model, SkinPhoto photo, double... linear) {
        double[] errors = new double[family.definitions().size()];
        if (photo.chromaStep() == 0) {
            return errors;
        }
        MeanReader reader = (MeanReader) family.reader(pixel(photo, linear), model);
        double[] here = means(reader);
        double[] values = reader.formula().values(here, here);
        for (double[] codes : CODES) {
            double[] moved = linear.clone();
            for (int channel = 0; channel < moved.length; channel++) {
                double code = 255 * StrictMath.pow(linear[channel], 1 / GAMMA);
                moved[channel] *= 1 + GAMMA * codes[channel] * photo.chromaStep() * UNIFORM / code;
            }
            double[] there = reader(family, model, pixel(photo, moved));
            double[] shifted = reader.formula().values(there, here);
            for (int i = 0; i < errors.length; i++) {
                errors[i] = Math.hypot(errors[i], shifted[i] - values[i]);
            }
        }
        return errors;
    }

    private static <M> double[] reader(MetricFamily<M> family, M model, SkinPhoto pixel) {
        return means((MeanReader) family.reader(pixel, model));
    }

    private static double[] means(MeanReader reader) {
        List<Plane> planes = reader.planes();
        return planes.stream().mapToDouble(plane -> plane.at(0, 0)).toArray();
    }

    private static SkinPhoto pixel(SkinPhoto photo, double... linear) {
        Plane[] channels = Arrays.stream(linear)
                .mapToObj(value -> Plane.byRows(1, 1, (y, row) -> row[0] = (float) value))
                .toArray(Plane[]::new);
        return photo.pixel(new LinearRgb(channels[0], channels[1], channels[2]));
    }
}
