package io.github.skindelta.photo;

import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.ComponentSampleModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.awt.image.PixelInterleavedSampleModel;
import java.awt.image.Raster;
import java.awt.image.SampleModel;
import org.jspecify.annotations.Nullable;

/**
 * From a decoder's raster, in whatever arrangement, to interleaved grey or red, green, blue; values unchanged, except
 * that palettes are looked up and premultiplied colours divided by their alpha.
 */
final class StoredSamples {

    /**
     * @param samples grey or RGB
     * @param transparent whether some pixel is not opaque
     */
    record Result(Samples samples, boolean transparent) {}

    private final Raster raster;
    private final ColorModel model;
    private final int bands;
    private final int colours;
    private boolean transparent;

    private StoredSamples(Raster raster, ColorModel model) {
        this.raster = raster;
        this.model = model;
        this.bands = raster.getNumBands();
        this.colours = bands >= 3 ? 3 : 1;
    }

    /**
     * @param raster values as decoded
     * @param model what they mean
     * @return the samples, or null where samples are of a kind that is not supported
     */
    static @Nullable Result of(Raster raster, ColorModel model) {
        return new StoredSamples(raster, model).convert();
    }

    private @Nullable Result convert() {
        if (model instanceof IndexColorModel palette) {
            return new Result(lookUp(palette), transparent);
        }
        int bits = sampleBits();
        if (!(model instanceof ComponentColorModel) && bits != 8) {
            return null;
        }
        if (bits == 8) {
            byte[] shared = interleavedArray();
            Samples samples = Samples.of(raster.getWidth(), raster.getHeight(), shared != null ? shared : bytes());
            return new Result(samples, transparent);
        }
        return bits == 16 ? new Result(Samples.of(raster.getWidth(), raster.getHeight(), shorts()), transparent) : null;
    }

    private int sampleBits() {
        SampleModel layout = raster.getSampleModel();
        int bits = layout.getSampleSize(0);
        for (int band = 1; band < bands; band++) {
            if (layout.getSampleSize(band) != bits) {
                return 0;
            }
        }
        return layout.getDataType() == DataBuffer.TYPE_SHORT ? 0 : bits;
    }

    /** The raster's own array where it is grey already; a copy would double the memory of a large photo. */
    private byte @Nullable [] interleavedArray() {
        boolean simple = bands == colours
                && raster.getSampleModel() instanceof PixelInterleavedSampleModel layout
                && raster.getDataBuffer() instanceof DataBufferByte buffer
                && isTight(layout)
                && buffer.getData().length == raster.getWidth() * raster.getHeight() * bands
                && buffer.getOffset() == 0
                && raster.getParent() == null;
        if (!simple) {
            return null;
        }
        byte[] values = ((DataBufferByte) raster.getDataBuffer()).getData();
        int[] offsets = ((ComponentSampleModel) raster.getSampleModel()).getBandOffsets();
        if (bands == 3 && offsets[0] == 2 && offsets[1] == 1 && offsets[2] == 0) {
            swapRedWithBlue(values);
            return values;
        }
        return bands == 1 || (offsets[0] == 0 && offsets[1] == 1 && offsets[2] == 2) ? values : null;
    }

    private boolean isTight(PixelInterleavedSampleModel layout) {
        return layout.getPixelStride() == bands && layout.getScanlineStride() == bands * raster.getWidth();
    }

    private static void swapRedWithBlue(byte[] values) {
        for (int i = 0; i < values.length; i += 3) {
            byte first = values[i];
            values[i] = values[i + 2];
            values[i + 2] = first;
        }
    }

    private byte[] bytes() {
        byte[] values = new byte[raster.getWidth() * raster.getHeight() * colours];
        int[] row = new int[raster.getWidth() * bands];
        int to = 0;
        for (int y = 0; y < raster.getHeight(); y++) {
            opaqueRow(y, row, 255);
            for (int i = 0; i < row.length; i += bands) {
                for (int c = 0; c < colours; c++) {
                    values[to++] = (byte) row[i + c];
                }
            }
        }
        return values;
    }

    private short[] shorts() {
        short[] values = new short[raster.getWidth() * raster.getHeight() * colours];
        int[] row = new int[raster.getWidth() * bands];
        int to = 0;
        for (int y = 0; y < raster.getHeight(); y++) {
            opaqueRow(y, row, 65535);
            for (int i = 0; i < row.length; i += bands) {
                for (int c = 0; c < colours; c++) {
                    values[to++] = (short) row[i + c];
                }
            }
        }
        return values;
    }

    private void opaqueRow(int y, int[] row, int most) {
        raster.getPixels(raster.getMinX(), raster.getMinY() + y, raster.getWidth(), 1, row);
        if (!model.hasAlpha()) {
            return;
        }
        for (int i = bands - 1; i < row.length; i += bands) {
            int alpha = row[i];
            transparent |= alpha != most;
            if (model.isAlphaPremultiplied() && alpha > 0) {
                for (int c = i - bands + 1; c < i; c++) {
                    row[c] = Math.min(most, (int) (((long) row[c] * most + alpha / 2) / alpha));
                }
            }
        }
    }

    private Samples lookUp(IndexColorModel palette) {
        int[] colour = new int[palette.getMapSize()];
        palette.getRGBs(colour);
        boolean grey = isGrey(colour);
        int channels = grey ? 1 : 3;
        byte[] values = new byte[raster.getWidth() * raster.getHeight() * channels];
        int[] row = new int[raster.getWidth() * bands];
        int to = 0;
        for (int y = 0; y < raster.getHeight(); y++) {
            raster.getPixels(raster.getMinX(), raster.getMinY() + y, raster.getWidth(), 1, row);
            for (int i = 0; i < row.length; i += bands) {
                int argb = colour[Math.min(row[i], colour.length - 1)];
                transparent |= argb >>> 24 != 255;
                for (int c = 0; c < channels; c++) {
                    values[to++] = (byte) (argb >> (16 - 8 * c));
                }
            }
        }
        return Samples.of(raster.getWidth(), raster.getHeight(), values);
    }

    private static boolean isGrey(int[] palette) {
        for (int argb : palette) {
            int red = (argb >> 16) & 0xFF;
            if (red != ((argb >> 8) & 0xFF) || red != (argb & 0xFF)) {
                return false;
            }
        }
        return true;
    }
}
