package io.github.skindelta.align.dense;

import io.github.skindelta.align.LogChannels;
import io.github.skindelta.raster.GaussianBlur;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.raster.SeparableFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * One octave of a photo's structure, each channel divided by its local spread, cut at three standard deviations so that no
 * hair or highlight outvotes the skin.
 */
final class Bands {

    /** A band lies between a Gaussian and one this much wider. */
    private static final double WIDER = 1.6;

    /** The spread is taken over a Gaussian this many times as wide as the band's. */
    private static final double NEIGHBOURHOOD = 6;

    private static final float CUT = 3;

    private static final float[] STAY = {1};
    private static final float[] FIRST = {-0.5f, 0, 0.5f};
    private static final float[] SECOND = {1, -2, 1};
    private static final float[] THIRD = {-0.5f, 1, 0, -1, 0.5f};
    private static final float[] FOURTH = {1, -4, 6, -4, 1};

    /** Second and fourth derivatives, across and down: together they are such derivatives in every direction. */
    private static final float[][][] DERIVATIVES = {
        {SECOND, STAY},
        {STAY, SECOND},
        {FIRST, FIRST},
        {FOURTH, STAY},
        {THIRD, FIRST},
        {SECOND, SECOND},
        {FIRST, THIRD},
        {STAY, FOURTH}
    };

    private Bands() {}

    /**
     * The bands that are compared: light, red over green, red over blue.
     *
     * @param photo one photo
     * @param sigmaPx standard deviation of the inner Gaussian
     * @return three planes
     */
    static List<Plane> compared(LogChannels photo, double sigmaPx) {
        return Stream.of(photo.light(), photo.redGreen(), photo.redBlue())
                .parallel()
                .map(channel -> normalised(channel, sigmaPx))
                .toList();
    }

    /**
     * The chroma's bands in the two directions that differ most: red over green and green over blue.
     *
     * @param photo one photo
     * @param sigmaPx standard deviation of the inner Gaussian
     * @return two planes
     */
    static List<Plane> chroma(LogChannels photo, double sigmaPx) {
        return List.of(normalised(photo.redGreen(), sigmaPx), normalised(photo.greenBlue(), sigmaPx));
    }

    private static Plane normalised(Plane channel, double sigma) {
        Plane band = band(channel, sigma);
        return cut(times(band, gain(band, sigma)), 1);
    }

    /**
     * What another light's bands may be made of: the light's band as it is and by its even derivatives, which together
     * are filters of any direction, the next octave, and the chroma of both.
     *
     * @param photo one photo
     * @param sigmaPx standard deviation of the inner Gaussian
     * @return fourteen planes
     */
    static List<Plane> ingredients(LogChannels photo, double sigmaPx) {
        List<Plane> bands = Stream.of(photo.light(), photo.redGreen(), photo.redBlue())
                .parallel()
                .map(channel -> band(channel, sigmaPx))
                .toList();
        List<Plane> gains =
                bands.parallelStream().map(band -> gain(band, sigmaPx)).toList();
        Plane gain = gains.get(0);
        Plane smooth = GaussianBlur.of(photo.light(), sigmaPx);
        List<Supplier<Plane>> planes = new ArrayList<>();
        planes.add(() -> times(bands.get(0), gain));
        planes.add(() -> times(band(photo.light(), 2 * sigmaPx), gain));
        for (float[][] derivative : DERIVATIVES) {
            planes.add(() -> times(SeparableFilter.of(smooth, derivative[0], derivative[1]), gain));
        }
        List<Plane> chroma = List.of(photo.redGreen(), photo.redBlue());
        for (int i = 0; i < chroma.size(); i++) {
            Plane channel = chroma.get(i);
            Plane band = bands.get(1 + i);
            Plane chromaGain = gains.get(1 + i);
            planes.add(() -> times(band, chromaGain));
            planes.add(() -> times(band(channel, 2 * sigmaPx), chromaGain));
        }
        return planes.parallelStream()
                .map(Supplier::get)
                .map(plane -> cut(plane, spread(plane)))
                .toList();
    }

    private static Plane band(Plane channel, double sigma) {
        Plane inner = GaussianBlur.of(channel, sigma);
        Plane outer = GaussianBlur.of(channel, WIDER * sigma);
        float[] other = new float[channel.width()];
        return Plane.byRows(channel.width(), channel.height(), (y, row) -> {
            inner.copyRow(y, row);
            outer.copyRow(y, other);
            for (int x = 0; x < row.length; x++) {
                row[x] -= other[x];
            }
        });
    }

    private static Plane gain(Plane band, double sigma) {
        Plane power = GaussianBlur.of(times(band, band), NEIGHBOURHOOD * sigma);
        return Plane.byRows(band.width(), band.height(), (y, row) -> {
            power.copyRow(y, row);
            for (int x = 0; x < row.length; x++) {
                // The floor is a contrast of 0.001 %: nothing but a flat grey lies below.
                row[x] = (float) (1 / Math.sqrt(Math.max(row[x], 0) + 1e-10));
            }
        });
    }

    private static Plane times(Plane a, Plane b) {
        float[] other = new float[a.width()];
        return Plane.byRows(a.width(), a.height(), (y, row) -> {
            a.copyRow(y, row);
            b.copyRow(y, other);
            for (int x = 0; x < row.length; x++) {
                row[x] *= other[x];
            }
        });
    }

    /** Root mean square of a plane. */
    private static double spread(Plane plane) {
        float[] row = new float[plane.width()];
        double sum = 0;
        for (int y = 0; y < plane.height(); y++) {
            plane.copyRow(y, row);
            for (float value : row) {
                sum += value * value;
            }
        }
        return Math.sqrt(sum / ((double) plane.width() * plane.height())) + 1e-9;
    }

    private static Plane cut(Plane plane, double spread) {
        float gain = (float) (1 / spread);
        return Plane.byRows(plane.width(), plane.height(), (y, row) -> {
            plane.copyRow(y, row);
            for (int x = 0; x < row.length; x++) {
                float value = gain * row[x];
                // Not Math.min and Math.max, whose care for NaN keeps the loop from being vectorised.
                row[x] = value > CUT ? CUT : value < -CUT ? -CUT : value;
            }
        });
    }
}
