package io.github.skindelta.photo;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/** What kind of file it is, told by its first bytes and never by its name. */
enum PhotoFormat {
    JPEG("JPEG"),
    PNG("PNG"),
    TIFF("TIFF"),
    WEBP("WebP"),
    HEIC("HEIC"),
    AVIF("AVIF"),
    CAMERA_RAW("a camera's raw file"),
    JPEG_XL("JPEG XL"),
    JPEG_2000("JPEG 2000"),
    GIF("GIF"),
    BMP("BMP"),
    PSD("Photoshop"),
    PDF("PDF"),
    VIDEO("a video"),
    UNKNOWN("an unknown format");

    private static final Set<String> HEIC_BRANDS =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1");

    private final String title;

    PhotoFormat(String title) {
        this.title = title;
    }

    /** Its name for people. */
    String title() {
        return title;
    }

    /** How to get a photo that can be read, an imperative clause. */
    String advice() {
        return switch (this) {
            case HEIC, AVIF -> "on the phone, choose 'Most compatible' in the camera settings or export as JPEG";
            case CAMERA_RAW -> "develop it with the camera's software and export as 16-bit TIFF or JPEG";
            case VIDEO -> "take a photo instead";
            default -> "export the original photo as JPEG, PNG or TIFF";
        };
    }

    /**
     * @param bytes the whole file
     * @return its format, {@link #UNKNOWN} where the first bytes say nothing
     */
    static PhotoFormat of(byte[] bytes) {
        String start = latin(bytes, 0, 16);
        if (start.startsWith("\u00FF\u00D8")) {
            return JPEG;
        }
        if (start.startsWith("\u0089PNG")) {
            return PNG;
        }
        if (start.startsWith("RIFF") && latin(bytes, 8, 4).equals("WEBP")) {
            return WEBP;
        }
        if (latin(bytes, 4, 4).equals("ftyp")) {
            return ofBrand(latin(bytes, 8, 4));
        }
        return isRaw(start) ? CAMERA_RAW : ofOtherStart(start);
    }

    private static boolean isRaw(String start) {
        boolean canon = (start.startsWith("II*\0") || start.startsWith("MM\0*")) && start.startsWith("CR", 8);
        return canon
                || start.startsWith("FUJIFILMCCD-RAW")
                || start.startsWith("IIU\0")
                || start.startsWith("IIRO")
                || start.startsWith("IIRS")
                || start.startsWith("MMOR");
    }

    private static PhotoFormat ofOtherStart(String start) {
        if (start.startsWith("II*\0") || start.startsWith("MM\0*")) {
            return TIFF;
        }
        if (start.startsWith("II+\0") || start.startsWith("MM\0+")) {
            return TIFF;
        }
        if (start.startsWith("GIF8")) {
            return GIF;
        }
        if (start.startsWith("BM") && start.startsWith("\0\0\0\0", 6)) {
            return BMP;
        }
        if (start.startsWith("8BPS")) {
            return PSD;
        }
        if (start.startsWith("%PDF")) {
            return PDF;
        }
        if (start.startsWith("\u00FF\n") || start.startsWith("\0\0\0\fJXL ")) {
            return JPEG_XL;
        }
        return start.startsWith("\0\0\0\fjP  ") ? JPEG_2000 : UNKNOWN;
    }

    private static PhotoFormat ofBrand(String brand) {
        if (HEIC_BRANDS.contains(brand)) {
            return HEIC;
        }
        return switch (brand) {
            case "avif", "avis" -> AVIF;
            case "crx " -> CAMERA_RAW;
            default -> VIDEO;
        };
    }

    private static String latin(byte[] bytes, int from, int length) {
        int available = Math.max(0, Math.min(length, bytes.length - from));
        return available == 0 ? "" : new String(bytes, from, available, StandardCharsets.ISO_8859_1);
    }
}
