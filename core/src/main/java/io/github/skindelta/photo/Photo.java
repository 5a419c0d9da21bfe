package io.github.skindelta.photo;

import io.github.skindelta.colour.LinearRgb;
import io.github.skindelta.colour.RgbEncoding;
import io.github.skindelta.failure.Caution;
import io.github.skindelta.failure.NotComparableException;
import io.github.skindelta.failure.Obstacle;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.raster.Window;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * A photo, upright and colour-managed; immutable and safe for use by several threads.
 *
 * <p>It keeps its samples as decoded, 3 bytes a pixel for most photos, and makes linear light for a window only: two
 * photos of 50 megapixels fit in 2 GB, their planes of floats would not.
 */
public final class Photo {

    /** White and black of the source, of 255: beyond them a channel has lost its signal (METHODS.md, section 2). */
    private static final int CLIPPED_HIGH = 250;

    private static final int CLIPPED_LOW = 5;

    /**
     * Where a photo comes from.
     *
     * @param name the file's name, as given
     * @param sha256 of the file's bytes, lower-case hex
     */
    record Source(String name, String sha256) {}

    private final Source source;
    private final Samples samples;
    private final CaptureFacts capture;
    private final List<Caution> cautions;
    private final boolean grey;
    private final Samples.Term[][] terms;

    Photo(Source source, Samples samples, RgbEncoding encoding, CaptureFacts capture, List<Caution> cautions) {
        this.source = source;
        this.samples = samples;
        this.capture = capture;
        this.cautions = List.copyOf(cautions);
        this.grey = isGrey(samples);
        this.terms = terms(encoding, samples.levels());
    }

    /**
     * Reads a photo of at most 100 megapixels.
     *
     * @param file JPEG, PNG, TIFF or WebP, told by its content and not its name
     * @return the photo, upright
     * @throws NotComparableException if there is no such file, or it cannot be read as a whole photo
     */
    public static Photo read(Path file) {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            throw new NotComparableException(new Obstacle.PhotoNotFound(name, "a directory"));
        }
        if (!Files.exists(file)) {
            throw new NotComparableException(new Obstacle.PhotoNotFound(name, "nothing"));
        }
        try {
            return decode(Files.readAllBytes(file), name);
        } catch (IOException | SecurityException unreadable) {
            throw new NotComparableException(new Obstacle.PhotoNotFound(name, "a file that may not be read"));
        }
    }

    /**
     * Reads a photo of at most 100 megapixels from memory.
     *
     * @param bytes the whole file
     * @param name what messages call it
     * @return the photo, upright
     * @throws NotComparableException if it cannot be read as a whole photo
     */
    public static Photo decode(byte[] bytes, String name) {
        return new PhotoReader(bytes, name).read();
    }

    /** What messages call it: the path as given. */
    public String name() {
        return source.name();
    }

    /** SHA-256 of the file's bytes, lower-case hex. */
    public String sha256() {
        return source.sha256();
    }

    /** Columns of the upright photo. */
    public int width() {
        return samples.width;
    }

    /** Rows of the upright photo. */
    public int height() {
        return samples.height;
    }

    /** The whole photo, upright. */
    public Window bounds() {
        return Window.ofSize(width(), height());
    }

    /** Whether no pixel has any colour. */
    public boolean isGrey() {
        return grey;
    }

    /** What the file says about how it was taken. */
    public CaptureFacts capture() {
        return capture;
    }

    /** Doubts about the file that do not forbid using it. */
    public List<Caution> cautions() {
        return cautions;
    }

    /**
     * Linear light of part of the photo. Greys are exactly neutral in sRGB; colours outside sRGB are not clipped.
     *
     * @param window inside the photo
     * @return planes of the window's size, sRGB primaries under D65, 1 = white
     * @throws IllegalArgumentException if the window reaches outside the photo
     */
    public LinearRgb linear(Window window) {
        requireInside(window);
        return new LinearRgb(linear(window, 0), linear(window, 1), linear(window, 2));
    }

    private Plane linear(Window window, int channel) {
        return Plane.byRows(window.width(), window.height(), (y, row) -> {
            Arrays.fill(row, 0);
            addLinearRow(window.x(), window.y() + y, channel, row);
        });
    }

    /**
     * The whole photo made smaller by averaging blocks of pixels in linear light; rows are streamed.
     *
     * @param factor side of a block in pixels, from 1 to the photo's shorter side
     * @return planes of {@code width / factor} by {@code height / factor}; incomplete blocks are dropped
     * @throws IllegalArgumentException if not one block fits
     */
    public LinearRgb reduced(int factor) {
        if (factor < 1 || factor > Math.min(width(), height())) {
            throw new IllegalArgumentException(
                    "no block of side " + factor + " fits a photo of " + width() + " × " + height());
        }
        return new LinearRgb(reduced(factor, 0), reduced(factor, 1), reduced(factor, 2));
    }

    private Plane reduced(int factor, int channel) {
        float[] light = new float[width() / factor * factor];
        double[] sums = new double[width() / factor];
        return Plane.byRows(width() / factor, height() / factor, (y, row) -> {
            Arrays.fill(sums, 0);
            for (int line = 0; line < factor; line++) {
                Arrays.fill(light, 0);
                addLinearRow(0, y * factor + line, channel, light);
                addBlocks(light, factor, sums);
            }
            for (int x = 0; x < row.length; x++) {
                row[x] = (float) (sums[x] / ((double) factor * factor));
            }
        });
    }

    private static void addBlocks(float[] light, int factor, double[] sums) {
        int i = 0;
        for (int x = 0; x < sums.length; x++) {
            double sum = 0;
            for (int column = 0; column < factor; column++) {
                sum += light[i++];
            }
            sums[x] += sum;
        }
    }

    /**
     * Pixels that lost their signal, judged on the values as stored: any channel at 250 of 255 or above, or red or
     * green at 5 or below. Blue alone at 5 does not count, or dark skin would be discarded.
     *
     * @param window inside the photo
     * @return mask of the window's size
     * @throws IllegalArgumentException if the window reaches outside the photo
     */
    public Mask clipped(Window window) {
        requireInside(window);
        int scale = samples.levels() == 256 ? 1 : 257;
        int high = CLIPPED_HIGH * scale;
        int low = CLIPPED_LOW * scale;
        return Mask.byRows(window.width(), window.height(), (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                int red = stored(window.x() + x, window.y() + y, 0);
                int green = stored(window.x() + x, window.y() + y, 1);
                int blue = stored(window.x() + x, window.y() + y, 2);
                row[x] = red >= high || green >= high || blue >= high || red <= low || green <= low;
            }
        });
    }

    private int stored(int x, int y, int channel) {
        return samples.at(samples.index(x, y, channel));
    }

    /**
     * The photo as a picture for people: 8-bit sRGB, upright, clipped to what a screen shows.
     *
     * @param maxSidePx longest side; larger photos are averaged over areas in linear light; at least 1
     * @return a picture of type {@link BufferedImage#TYPE_INT_RGB}
     * @throws IllegalArgumentException if {@code maxSidePx} is below 1
     */
    public BufferedImage rendering(int maxSidePx) {
        if (maxSidePx < 1) {
            throw new IllegalArgumentException("a picture with a longest side of " + maxSidePx + " pixels");
        }
        return new Rendering(this, maxSidePx).draw();
    }

    /** Adds linear light of part of a row to {@code row}, as many columns as it is long. */
    void addLinearRow(int x, int y, int channel, float[] row) {
        for (int from = 0; from < 3; from++) {
            Samples.Term term = terms[channel][from];
            if (term.weight() != 0) {
                samples.addRow(x, y, from, term, row);
            }
        }
    }

    private static Samples.Term[][] terms(RgbEncoding encoding, int levels) {
        float[][] tables = new float[3][];
        for (int channel = 0; channel < 3; channel++) {
            tables[channel] = encoding.curve(channel).table(levels);
        }
        Samples.Term[][] terms = new Samples.Term[3][3];
        for (int to = 0; to < 3; to++) {
            for (int from = 0; from < 3; from++) {
                float weight = (float) encoding.linearSrgbFromRgb().at(to, from);
                terms[to][from] = new Samples.Term(tables[from], weight);
            }
        }
        return terms;
    }

    private static boolean isGrey(Samples samples) {
        if (samples.channels == 1) {
            return true;
        }
        int end = samples.index(samples.width - 1, samples.height - 1, 0);
        for (int i = 0; i <= end; i += 3) {
            int red = samples.at(i);
            if (samples.at(i + 1) != red || samples.at(i + 2) != red) {
                return false;
            }
        }
        return true;
    }

    private void requireInside(Window window) {
        boolean inside = window.x() >= 0
                && window.y() >= 0
                && window.x() + window.width() <= width()
                && window.y() + window.height() <= height();
        if (!inside) {
            throw new IllegalArgumentException(window + " reaches outside " + bounds());
        }
    }
}
