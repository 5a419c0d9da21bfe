package io.github.skindelta.align;

import io.github.skindelta.colour.LinearRgb;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.raster.SamplingGrid;
import java.util.List;
import java.util.stream.Stream;

/**
 * A photo in logarithms, where light is a sum and skin's pigments are another. The mean of {@code log R}, {@code log G} and
 * {@code log B} shows furrows and pores, whose shading changes sides when the light moves; {@code log R − log G} and {@code log R − log B} show vessels and pigment, and
 * stay put.
 *
 * @param light natural logarithms of red, green and blue, weighted as luminance weighs them
 * @param redGreen of red over green
 * @param redBlue of red over blue
 */
public record LogChannels(Plane light, Plane redGreen, Plane redBlue) {

    /** Darker than this is as good as black, linear light. */
    private static final float DARKEST = 1e-3f;

    /**
     * The channels of a photo.
     *
     * @param photo linear light
     * @return planes of its size
     */
    public static LogChannels of(LinearRgb photo) {
        List<Plane> logs = Stream.of(photo.red(), photo.green(), photo.blue())
                .parallel()
                .map(LogChannels::log)
                .toList();
        Plane red = logs.get(0);
        return new LogChannels(light(logs), difference(red, logs.get(1)), difference(red, logs.get(2)));
    }

    /** Natural logarithm of green over blue. */
    public Plane greenBlue() {
        return difference(redBlue, redGreen);
    }

    /**
     * These channels in the frame of another photo, for finding an alignment: resampled, and so not to be measured.
     *
     * @param places where the other photo's pixels lie in this one
     * @return planes of the other photo's size
     */
    public LogChannels sampledAt(SamplingGrid places) {
        List<Plane> planes = Stream.of(light, redGreen, redBlue)
                .parallel()
                .map(places::sample)
                .toList();
        return new LogChannels(planes.get(0), planes.get(1), planes.get(2));
    }

    private static Plane light(List<Plane> logs) {
        float[] green = new float[logs.get(0).width()];
        float[] blue = new float[logs.get(0).width()];
        return Plane.byRows(logs.get(0).width(), logs.get(0).height(), (y, row) -> {
            logs.get(0).copyRow(y, row);
            logs.get(1).copyRow(y, green);
            logs.get(2).copyRow(y, blue);
            for (int x = 0; x < row.length; x++) {
                row[x] = 0.2126f * row[x] + 0.7152f * green[x] + 0.0722f * blue[x];
            }
        });
    }

    private static Plane log(Plane plane) {
        return Plane.byRows(plane.width(), plane.height(), (y, row) -> {
            plane.copyRow(y, row);
            for (int x = 0; x < row.length; x++) {
                row[x] = (float) StrictMath.log(Math.max(row[x], DARKEST));
            }
        });
    }

    private static Plane difference(Plane a, Plane b) {
        float[] other = new float[a.width()];
        return Plane.byRows(a.width(), a.height(), (y, row) -> {
            a.copyRow(y, row);
            b.copyRow(y, other);
            for (int x = 0; x < row.length; x++) {
                row[x] -= other[x];
            }
        });
    }
}
