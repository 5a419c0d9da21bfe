package io.github.skindelta.photo;

import io.github.skindelta.failure.Caution;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Walks a JPEG's markers (ITU-T T.81, annex B) from SOI to EOI: what the picture needs goes on to the decoder,
 * metadata is kept beside it. A decoder alone does not notice a truncated file: it paints the rest grey.
 */
final class JpegStructure {

    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int DQT = 0xDB;
    private static final int DNL = 0xDC;
    private static final int DRI = 0xDD;
    private static final int DHT = 0xC4;
    private static final int DAC = 0xCC;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int COM = 0xFE;

    private static final byte[] JFIF = {
        (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0
    };

    private final byte[] bytes;
    private final String name;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final List<Caution> cautions = new ArrayList<>();
    private final Map<Integer, byte[]> profileParts = new TreeMap<>();
    private int position = 2;
    private boolean extraneous;
    private boolean hasJfif;
    private int adobeTransform = -1;
    private byte @Nullable [] exif;
    private int frame = -1;
    private int frameInBody = -1;
    private int linesFromDnl;
    private boolean hasScan;

    private JpegStructure(byte[] bytes, String name) {
        this.bytes = bytes;
        this.name = name;
    }

    /**
     * Takes a JPEG apart.
     *
     * @param bytes the file
     * @param name for messages
     * @return its parts
     * @throws io.github.skindelta.failure.NotComparableException if the picture is incomplete or of an unsupported kind
     */
    static PhotoFile parse(byte[] bytes, String name) {
        return new JpegStructure(bytes, name).parse();
    }

    /**
     * How four channels are stored: only Adobe's marker tells, and its writers store inks inverted.
     *
     * @param pixels {@link PhotoFile#pixels()} of a JPEG with four channels
     * @return Adobe's transform code, or −1 without Adobe's marker
     */
    static int adobeTransform(byte[] pixels) {
        boolean marked = pixels.length > 17 && (pixels[3] & 0xFF) == APP14;
        return marked ? pixels[17] & 0xFF : -1;
    }

    private PhotoFile parse() {
        int marker = nextMarker();
        while (marker != EOI) {
            segment(marker);
            marker = nextMarker();
        }
        if (!hasScan) {
            throw Unreadable.damaged(name, "the file holds no picture data");
        }
        if (extraneous) {
            cautions.add(Unreadable.extraneousBytes());
        }
        byte[] picture = picture();
        return new PhotoFile(columns(), lines(), picture, profile(), exif, null, cautions);
    }

    /** The next marker's code, past fill bytes and whatever does not belong there. */
    private int nextMarker() {
        while (position + 1 < bytes.length) {
            int code = at(position + 1);
            if (at(position) == 0xFF && code != 0 && code != 0xFF) {
                position += 2;
                return code;
            }
            extraneous |= at(position) != 0xFF;
            position++;
        }
        throw Unreadable.damaged(name, Unreadable.TRUNCATED);
    }

    private void segment(int marker) {
        if (marker == SOI || marker == 1 || isRestart(marker)) {
            extraneous = true;
            return;
        }
        int length = lengthAt(position);
        if (length < 2 || position + length > bytes.length) {
            brokenLength(marker);
            return;
        }
        switch (marker) {
            case SOS -> scan(length);
            case DQT, DHT, DRI -> copySegment(length);
            case DNL -> linesFromDnl = lengthAt(position + 2);
            case DAC -> throw arithmetic();
            default -> otherSegment(marker, length);
        }
        position += marker == SOS ? 0 : length;
    }

    private void otherSegment(int marker, int length) {
        if (marker >= 0xC0 && marker <= 0xCF) {
            frame(marker, length);
        } else if (marker >= APP0 && marker <= COM) {
            metadata(marker, length);
        } else {
            throw Unreadable.damaged(name, String.format("the picture data is corrupt (marker FF%02X)", marker));
        }
    }

    /** A length that makes no sense: metadata is skipped up to the next marker, picture data is refused. */
    private void brokenLength(int marker) {
        boolean metadata = marker >= APP0 && marker <= COM;
        if (!metadata) {
            throw Unreadable.damaged(name, Unreadable.TRUNCATED);
        }
        cautions.add(Unreadable.damagedMetadata("A metadata block states a length that it does not have"));
    }

    private void frame(int marker, int length) {
        if (marker > 0xC8) {
            throw arithmetic();
        }
        if (marker > 0xC3) {
            throw Unreadable.unsupported(name, "a hierarchical JPEG");
        }
        if (frame >= 0) {
            throw Unreadable.damaged(name, "the file holds two pictures run into one");
        }
        int precision = at(position + 2);
        int channels = at(position + 7);
        if (precision != 8) {
            throw Unreadable.unsupported(name, "a JPEG with " + precision + " bits per sample");
        }
        if (channels != 1 && channels != 3 && channels != 4) {
            throw Unreadable.unsupported(name, "a JPEG with " + channels + " channels");
        }
        if (length < 8 + 3 * channels) {
            throw Unreadable.damaged(name, "the picture's header is too short");
        }
        frame = position;
        frameInBody = body.size();
        copySegment(length);
    }

    private void scan(int length) {
        if (frame < 0) {
            throw Unreadable.damaged(name, "the picture data comes before its header");
        }
        hasScan = true;
        int end = position + length;
        while (end + 1 < bytes.length && !(at(end) == 0xFF && endsScan(at(end + 1)))) {
            end++;
        }
        if (end + 1 >= bytes.length) {
            throw Unreadable.damaged(name, Unreadable.TRUNCATED);
        }
        body.write(0xFF);
        body.write(SOS);
        body.write(bytes, position, end - position);
        position = end;
    }

    private static boolean endsScan(int code) {
        return code != 0 && code != 0xFF && !isRestart(code);
    }

    private static boolean isRestart(int code) {
        return code >= 0xD0 && code <= 0xD7;
    }

    private void copySegment(int length) {
        body.write(bytes, position - 2, length + 2);
    }

    private void metadata(int marker, int length) {
        int start = position + 2;
        int end = position + length;
        if (marker == APP0 && startsWith(start, end, "JFIF\0")) {
            hasJfif = true;
        } else if (marker == APP14 && startsWith(start, end, "Adobe") && end - start >= 12) {
            adobeTransform = at(start + 11);
        } else if (marker == APP1 && startsWith(start, end, "Exif\0") && exif == null) {
            exif = copy(start + 6, end);
        } else if (marker == APP2 && startsWith(start, end, "ICC_PROFILE\0") && end - start > 14) {
            profilePart(start, end);
        }
    }

    private void profilePart(int start, int end) {
        byte[] previous = profileParts.putIfAbsent(at(start + 12), copy(start + 14, end));
        if (previous != null) {
            // Numbered wrongly by some writers: then the order in the file is the only order there is.
            profileParts.put(1000 + profileParts.size(), copy(start + 14, end));
        }
    }

    private byte @Nullable [] profile() {
        if (profileParts.isEmpty()) {
            return null;
        }
        ByteArrayOutputStream profile = new ByteArrayOutputStream();
        profileParts.values().forEach(profile::writeBytes);
        return profile.toByteArray();
    }

    private byte[] picture() {
        ByteArrayOutputStream picture = new ByteArrayOutputStream(body.size() + 32);
        picture.write(0xFF);
        picture.write(SOI);
        picture.writeBytes(colourMarker());
        int prefix = picture.size();
        picture.writeBytes(body.toByteArray());
        picture.write(0xFF);
        picture.write(EOI);
        byte[] file = picture.toByteArray();
        int height = prefix + frameInBody + 5;
        file[height] = (byte) (lines() >> 8);
        file[height + 1] = (byte) lines();
        return file;
    }

    /** Says how colours are stored, by libjpeg's rules, so that no decoder has to guess. */
    private byte[] colourMarker() {
        int channels = at(frame + 7);
        if (channels == 3) {
            return isYcc() ? JFIF : adobe(0);
        }
        return channels == 4 && adobeTransform >= 0 ? adobe(adobeTransform) : new byte[0];
    }

    private boolean isYcc() {
        boolean namedRgb = at(frame + 8) == 'R' && at(frame + 11) == 'G' && at(frame + 14) == 'B';
        return hasJfif || (adobeTransform >= 0 ? adobeTransform != 0 : !namedRgb);
    }

    private static byte[] adobe(int transform) {
        return new byte[] {
            (byte) 0xFF, (byte) APP14, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, (byte) transform
        };
    }

    private int lines() {
        int stated = lengthAt(frame + 3);
        int lines = stated == 0 ? linesFromDnl : stated;
        if (lines == 0 || columns() == 0) {
            throw Unreadable.damaged(name, "the picture has no size");
        }
        return lines;
    }

    private int columns() {
        return lengthAt(frame + 5);
    }

    private RuntimeException arithmetic() {
        return Unreadable.unsupported(name, "a JPEG with arithmetic coding");
    }

    private boolean startsWith(int start, int end, String text) {
        byte[] wanted = text.getBytes(StandardCharsets.ISO_8859_1);
        if (start + wanted.length > end) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[start + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private byte[] copy(int from, int to) {
        return from >= to ? new byte[0] : Arrays.copyOfRange(bytes, from, to);
    }

    private int lengthAt(int offset) {
        return offset + 1 < bytes.length ? (at(offset) << 8) | at(offset + 1) : 0;
    }

    private int at(int offset) {
        return bytes[offset] & 0xFF;
    }
}
