package io.github.skindelta.photo;

import io.github.skindelta.failure.Caution;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a TIFF's first directory (TIFF 6.0): its size, its kind of samples, and whether all pixels are in the file. */
final class TiffStructure {

    private static final int WIDTH = 256;
    private static final int HEIGHT = 257;
    private static final int BITS = 258;
    private static final int PHOTOMETRIC = 262;
    private static final int STRIP_OFFSETS = 273;
    private static final int STRIP_BYTES = 279;
    private static final int TILE_OFFSETS = 324;
    private static final int TILE_BYTES = 325;
    private static final int SUB_DIRECTORIES = 330;
    private static final int SAMPLE_FORMAT = 339;
    private static final int ICC_PROFILE = 34675;
    private static final int DNG_VERSION = 50706;
    private static final int COLOUR_FILTER_ARRAY = 32803;
    private static final int LINEAR_RAW = 34892;
    private static final int[] TYPE_BYTES = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4};

    private record Entry(int type, int count, int offset) {}

    private final byte[] bytes;
    private final ByteBuffer file;
    private final String name;
    private final Map<Integer, Entry> entries = new HashMap<>();
    private final List<Caution> cautions = new ArrayList<>();

    private TiffStructure(byte[] bytes, String name) {
        this.bytes = bytes;
        this.name = name;
        this.file = ByteBuffer.wrap(bytes).order(bytes[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    }

    /**
     * Takes a TIFF apart.
     *
     * @param bytes the file
     * @param name for messages
     * @return its parts; the pixels are the file itself, whose directory points all over it
     * @throws io.github.skindelta.failure.NotComparableException if pixels are missing or of an unsupported kind
     */
    static PhotoFile parse(byte[] bytes, String name) {
        return new TiffStructure(bytes, name).parse();
    }

    private PhotoFile parse() {
        readDirectory();
        requireSupported();
        long width = first(WIDTH, 0);
        long height = first(HEIGHT, 0);
        if (width < 1 || height < 1 || width > Integer.MAX_VALUE || height > Integer.MAX_VALUE) {
            throw Unreadable.damaged(name, "the picture has no size");
        }
        requirePixels(STRIP_OFFSETS, STRIP_BYTES);
        requirePixels(TILE_OFFSETS, TILE_BYTES);
        return new PhotoFile((int) width, (int) height, bytes, profile(), bytes, null, cautions);
    }

    private void readDirectory() {
        if (bytes.length < 8) {
            throw Unreadable.damaged(name, Unreadable.TRUNCATED);
        }
        if (file.getShort(2) == 43) {
            throw Unreadable.unsupported(name, "BigTIFF");
        }
        int directory = file.getInt(4);
        if (directory < 8 || directory > bytes.length - 2) {
            throw Unreadable.damaged(name, Unreadable.TRUNCATED);
        }
        int count = Short.toUnsignedInt(file.getShort(directory));
        for (int i = 0; i < count; i++) {
            int at = directory + 2 + 12 * i;
            if (at > bytes.length - 12) {
                throw Unreadable.damaged(name, Unreadable.TRUNCATED);
            }
            readEntry(at);
        }
    }

    private void readEntry(int at) {
        int tag = Short.toUnsignedInt(file.getShort(at));
        int type = Short.toUnsignedInt(file.getShort(at + 2));
        int count = file.getInt(at + 4);
        long size = type < TYPE_BYTES.length ? (long) TYPE_BYTES[type] * count : -1;
        int offset = size <= 4 ? at + 8 : file.getInt(at + 8);
        if (size < 0 || offset < 0 || offset + size > bytes.length) {
            outside(tag);
        } else {
            entries.putIfAbsent(tag, new Entry(type, count, offset));
        }
    }

    private void outside(int tag) {
        boolean pixels = tag == STRIP_OFFSETS || tag == STRIP_BYTES || tag == TILE_OFFSETS || tag == TILE_BYTES;
        if (pixels) {
            throw Unreadable.damaged(name, Unreadable.TRUNCATED);
        }
        cautions.add(Unreadable.damagedMetadata("The metadata field " + tag + " lies outside the file"));
    }

    private void requireSupported() {
        long photometric = first(PHOTOMETRIC, -1);
        boolean preview = (first(254, 0) & 1) == 1 && entries.containsKey(SUB_DIRECTORIES);
        if (entries.containsKey(DNG_VERSION)
                || photometric == COLOUR_FILTER_ARRAY
                || photometric == LINEAR_RAW
                || preview) {
            throw Unreadable.unsupported(name, PhotoFormat.CAMERA_RAW.title(), PhotoFormat.CAMERA_RAW.advice());
        }
        if (first(SAMPLE_FORMAT, 1) != 1 && first(SAMPLE_FORMAT, 1) != 4) {
            throw Unreadable.unsupported(name, "a TIFF with signed or floating-point samples");
        }
        long bits = first(BITS, 1);
        if (bits > 16 || bits == 12 || bits == 14 || bits == 10) {
            throw Unreadable.unsupported(name, "a TIFF with " + bits + " bits per sample");
        }
    }

    private void requirePixels(int offsetsTag, int bytesTag) {
        Entry offsets = entries.get(offsetsTag);
        Entry lengths = entries.get(bytesTag);
        if (offsets == null || lengths == null) {
            return;
        }
        for (int i = 0; i < Math.min(offsets.count(), lengths.count()); i++) {
            if (value(offsets, i) + value(lengths, i) > bytes.length) {
                throw Unreadable.damaged(name, Unreadable.TRUNCATED);
            }
        }
    }

    private byte @Nullable [] profile() {
        Entry entry = entries.get(ICC_PROFILE);
        return entry == null ? null : Arrays.copyOfRange(bytes, entry.offset(), entry.offset() + entry.count());
    }

    private long first(int tag, long otherwise) {
        Entry entry = entries.get(tag);
        return entry == null || entry.count() < 1 ? otherwise : value(entry, 0);
    }

    private long value(Entry entry, int i) {
        return switch (entry.type()) {
            case 1, 7 -> bytes[entry.offset() + i] & 0xFF;
            case 3 -> Short.toUnsignedLong(file.getShort(entry.offset() + 2 * i));
            case 4, 13 -> Integer.toUnsignedLong(file.getInt(entry.offset() + 4 * i));
            default -> throw Unreadable.damaged(name, "the directory of the file is damaged");
        };
    }
}
