package io.github.skindelta.align;

import io.github.skindelta.colour.LinearRgb;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.raster.SamplingGrid;
import java.util.List;
import java.util.stream.Stream;

/**
 * A photo in logarithms, where light is a sum and skin's pigments are another. {@code log Y} shows furrows and pores, whose
 * shading changes sides when the light moves; {@code log R − log G} and {@code log R − log B} show vessels and pigment, and
 * stay put.
 *
 * @param light natural logarithm of luminance
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
        Plane red = log(photo.red());
        return new LogChannels(light(photo), difference(red, log(photo.green())), difference(red, log(photo.blue())));
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

    private static Plane light(LinearRgb photo) {
        float[] green = new float[photo.width()];
        float[] blue = new float[photo.width()];
        return Plane.byRows(photo.width(), photo.height(), (y, row) -> {
            photo.red().copyRow(y, row);
            photo.green().copyRow(y, green);
            photo.blue().copyRow(y, blue);
            for (int x = 0; x < row.length; x++) {
                float luminance = 0.2126f * row[x] + 0.7152f * green[x] + 0.0722f * blue[x];
                row[x] = (float) StrictMath.log(Math.max(luminance, DARKEST));
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
