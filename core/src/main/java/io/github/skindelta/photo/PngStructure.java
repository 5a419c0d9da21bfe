package io.github.skindelta.photo;

import io.github.skindelta.colour.RgbEncoding;
import io.github.skindelta.colour.RgbPrimaries;
import io.github.skindelta.colour.TransferCurve;
import io.github.skindelta.failure.Caution;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** Walks a PNG's chunks (ISO/IEC 15948), verifies their checksums and sorts picture from metadata. */
final class PngStructure {

    private static final int SIGNATURE_BYTES = 8;
    /** Length, type and checksum of a chunk. */
    private static final int FRAME_BYTES = 12;
    // Real profiles stay below 4 MB; more is a bomb.
    private static final int MOST_PROFILE_BYTES = 16 << 20;
    /** What sRGB's own gAMA chunk says; a writer that says it means sRGB, whose curve is no pure power. */
    private static final int SRGB_GAMMA = 45455;

    private final byte[] bytes;
    private final String name;
    private final ByteArrayOutputStream picture = new ByteArrayOutputStream();
    private final List<Caution> cautions = new ArrayList<>();
    private int width;
    private int height;
    private boolean hasData;
    private byte @Nullable [] profile;
    private byte @Nullable [] exif;
    private boolean srgb;
    private int gamma;
    private @Nullable RgbPrimaries primaries;

    private PngStructure(byte[] bytes, String name) {
        this.bytes = bytes;
        this.name = name;
    }

    /**
     * Takes a PNG apart.
     *
     * @param bytes the file
     * @param name for messages
     * @return its parts
     * @throws io.github.skindelta.failure.NotComparableException if the picture is incomplete or fails its checksum
     */
    static PhotoFile parse(byte[] bytes, String name) {
        return new PngStructure(bytes, name).parse();
    }

    private PhotoFile parse() {
        picture.write(bytes, 0, Math.min(SIGNATURE_BYTES, bytes.length));
        int position = SIGNATURE_BYTES;
        String type = "";
        while (!type.equals("IEND")) {
            if (position + FRAME_BYTES > bytes.length) {
                endMissing();
                break;
            }
            int length = ByteBuffer.wrap(bytes).getInt(position);
            type = new String(bytes, position + 4, 4, StandardCharsets.ISO_8859_1);
            if (length < 0 || length > bytes.length - position - FRAME_BYTES) {
                requireData(type);
                endMissing();
                break;
            }
            chunk(type, position, length);
            position += FRAME_BYTES + length;
        }
        requireData("IEND");
        picture.writeBytes(new byte[] {0, 0, 0, 0, 'I', 'E', 'N', 'D', (byte) 0xAE, 0x42, 0x60, (byte) 0x82});
        return new PhotoFile(width, height, picture.toByteArray(), profile, exif, declared(), cautions);
    }

    private void requireData(String type) {
        if (!hasData || isPicture(type)) {
            throw Unreadable.damaged(name, Unreadable.TRUNCATED);
        }
    }

    /** Only the end chunk is known to be missing; whether the pixels are complete shows when they are inflated. */
    private void endMissing() {
        cautions.add(Caution.of(
                "file-end-missing",
                "The file's end is missing, after the last pixel.",
                "Copy the photo again from the camera or phone."));
    }

    private static boolean isPicture(String type) {
        return type.equals("IHDR") || type.equals("PLTE") || type.equals("IDAT");
    }

    private void chunk(String type, int position, int length) {
        boolean intact = checksumFits(position, length);
        if (isPicture(type)) {
            if (!intact) {
                throw Unreadable.damaged(name, "the picture data fails its checksum");
            }
            picture.write(bytes, position, FRAME_BYTES + length);
            hasData |= type.equals("IDAT");
            if (type.equals("IHDR")) {
                header(ByteBuffer.wrap(bytes, position + 8, length));
            }
        } else if (intact) {
            metadata(type, Arrays.copyOfRange(bytes, position + 8, position + 8 + length));
        } else if (!type.equals("IEND")) {
            cautions.add(Unreadable.damagedMetadata("The metadata block " + type + " fails its checksum"));
        }
    }

    private boolean checksumFits(int position, int length) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes, position + 4, length + 4);
        return (int) checksum.getValue() == ByteBuffer.wrap(bytes).getInt(position + 8 + length);
    }

    private void header(ByteBuffer in) {
        width = in.getInt();
        height = in.getInt();
        if (width < 1 || height < 1) {
            throw Unreadable.damaged(name, "the picture has no size");
        }
    }

    private void metadata(String type, byte[] data) {
        try {
            ByteBuffer in = ByteBuffer.wrap(data);
            switch (type) {
                case "iCCP" -> profile = inflateProfile(data);
                case "eXIf" -> exif = data;
                case "sRGB" -> srgb = true;
                case "gAMA" -> gamma = in.getInt();
                case "cHRM" -> primaries = primaries(in);
                case "tRNS" -> cautions.add(Unreadable.alphaIgnored());
                case "acTL" -> throw Unreadable.unsupported(name, "an animated PNG", "export one picture of it");
                default -> {
                    // Text, times and the like say nothing about pixels.
                }
            }
        } catch (IOException | IndexOutOfBoundsException | BufferUnderflowException damaged) {
            cautions.add(Unreadable.damagedMetadata("The metadata block " + type + " is damaged"));
        }
    }

    private static byte[] inflateProfile(byte[] data) throws IOException {
        int nameEnd = 0;
        while (data[nameEnd] != 0) {
            nameEnd++;
        }
        int start = nameEnd + 2;
        try (InputStream in =
                new InflaterInputStream(new ByteArrayInputStream(data, start, Math.max(0, data.length - start)))) {
            return in.readNBytes(MOST_PROFILE_BYTES);
        }
    }

    private static RgbPrimaries primaries(ByteBuffer in) {
        double whiteX = in.getInt() / 1e5;
        double whiteY = in.getInt() / 1e5;
        double redX = in.getInt() / 1e5;
        double redY = in.getInt() / 1e5;
        double greenX = in.getInt() / 1e5;
        double greenY = in.getInt() / 1e5;
        return new RgbPrimaries(redX, redY, greenX, greenY, in.getInt() / 1e5, in.getInt() / 1e5, whiteX, whiteY);
    }

    /** What sRGB, gAMA and cHRM say together, where there is no profile; the more exact chunk wins (ISO/IEC 15948, 12.13). */
    private @Nullable RgbEncoding declared() {
        if (srgb) {
            return RgbEncoding.srgb("sRGB");
        }
        if (gamma == 0) {
            return null;
        }
        // Outside this range the chunk is nonsense: 1/gamma from 1 (linear) to 3.
        if (gamma < 33000 || gamma > 100_000) {
            cautions.add(Unreadable.damagedMetadata("The gAMA block holds an impossible value"));
            return null;
        }
        TransferCurve curve = gamma == SRGB_GAMMA ? TransferCurve.srgb() : TransferCurve.gamma(1e5 / gamma);
        String description = "PNG gamma " + gamma / 1e5;
        try {
            return RgbEncoding.of(description, curve, primaries == null ? RgbPrimaries.SRGB : primaries);
        } catch (IllegalArgumentException impossible) {
            cautions.add(Unreadable.damagedMetadata("The cHRM block holds impossible values"));
            return RgbEncoding.of(description, curve, RgbPrimaries.SRGB);
        }
    }
}
