package io.github.skindelta.photo;

/**
 * The stored values of a photo, one (grey) or three (red, green, blue) channels interleaved, 8 or 16 bits each.
 * Immutable once handed out; the array is not copied, because a photo of 50 megapixels is 150 MB.
 */
abstract sealed class Samples {

    final int width;
    final int height;
    final int channels;

    private Samples(int width, int height, int channels) {
        this.width = width;
        this.height = height;
        this.channels = channels;
    }

    static Samples of(int width, int height, byte[] values) {
        return new Bytes(width, height, values.length / (width * height), values);
    }

    static Samples of(int width, int height, short[] values) {
        return new Shorts(width, height, values.length / (width * height), values);
    }

    /** Number of values that a sample can have: 256 or 65536. */
    abstract int levels();

    /** The stored value at an index of the interleaved array. */
    abstract int at(int index);

    /**
     * Adds one channel of part of a row, through a table.
     *
     * @param x first column
     * @param y the row
     * @param channel 0–2; a grey photo's only channel serves for all
     * @param term the table and its weight
     * @param row receives the sums, one per column of its own length
     */
    abstract void addRow(int x, int y, int channel, Term term, float[] row);

    /** These samples turned upright, every value unchanged. */
    abstract Samples turned(Orientation orientation);

    /**
     * A channel's table of linear light and its weight in a sum.
     *
     * @param table linear light by stored value
     * @param weight factor
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Term(float[] table, float weight) {}

    final int index(int x, int y, int channel) {
        return (y * width + x) * channels + (channels == 1 ? 0 : channel);
    }

    /** Index of each upright pixel's first stored value, row by row from the top. */
    private static int[] storedRow(Orientation orientation, Samples stored, int uprightWidth, int y) {
        int[] indices = new int[uprightWidth];
        for (int x = 0; x < uprightWidth; x++) {
            int column = orientation.storedX(x, y, stored.width);
            int row = orientation.storedY(x, y, stored.height);
            indices[x] = stored.index(column, row, 0);
        }
        return indices;
    }

    private static final class Bytes extends Samples {
        private final byte[] values;

        Bytes(int width, int height, int channels, byte[] values) {
            super(width, height, channels);
            this.values = values;
        }

        @Override
        int levels() {
            return 256;
        }

        @Override
        int at(int index) {
            return values[index] & 0xFF;
        }

        @Override
        void addRow(int x, int y, int channel, Term term, float[] row) {
            float[] table = term.table();
            float weight = term.weight();
            int index = index(x, y, channel);
            for (int i = 0; i < row.length; i++) {
                row[i] += weight * table[values[index] & 0xFF];
                index += channels;
            }
        }

        @Override
        Samples turned(Orientation orientation) {
            if (orientation == Orientation.UPRIGHT) {
                return this;
            }
            int uprightWidth = orientation.swapsSides() ? height : width;
            int uprightHeight = orientation.swapsSides() ? width : height;
            byte[] upright = new byte[values.length];
            int to = 0;
            for (int y = 0; y < uprightHeight; y++) {
                for (int from : storedRow(orientation, this, uprightWidth, y)) {
                    for (int channel = 0; channel < channels; channel++) {
                        upright[to++] = values[from + channel];
                    }
                }
            }
            return new Bytes(uprightWidth, uprightHeight, channels, upright);
        }
    }

    private static final class Shorts extends Samples {
        private final short[] values;

        Shorts(int width, int height, int channels, short[] values) {
            super(width, height, channels);
            this.values = values;
        }

        @Override
        int levels() {
            return 65536;
        }

        @Override
        int at(int index) {
            return values[index] & 0xFFFF;
        }

        @Override
        void addRow(int x, int y, int channel, Term term, float[] row) {
            float[] table = term.table();
            float weight = term.weight();
            int index = index(x, y, channel);
            for (int i = 0; i < row.length; i++) {
                row[i] += weight * table[values[index] & 0xFFFF];
                index += channels;
            }
        }

        @Override
        Samples turned(Orientation orientation) {
            if (orientation == Orientation.UPRIGHT) {
                return this;
            }
            int uprightWidth = orientation.swapsSides() ? height : width;
            int uprightHeight = orientation.swapsSides() ? width : height;
            short[] upright = new short[values.length];
            int to = 0;
            for (int y = 0; y < uprightHeight; y++) {
                for (int from : storedRow(orientation, this, uprightWidth, y)) {
                    for (int channel = 0; channel < channels; channel++) {
                        upright[to++] = values[from + channel];
                    }
                }
            }
            return new Shorts(uprightWidth, uprightHeight, channels, upright);
        }
    }
}
