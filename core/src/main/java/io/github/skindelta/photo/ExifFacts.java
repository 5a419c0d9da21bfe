package io.github.skindelta.photo;

import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifInteropDirectory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import io.github.skindelta.failure.Caution;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an EXIF block (CIPA DC-008) says.
 *
 * @param orientation how to turn the picture upright
 * @param capturedAt ISO local date and time; null where unknown
 * @param camera maker and model; null where unknown
 * @param colour which colour space it names
 * @param traits how the photo was taken
 * @param cautions doubts about the block
 */
record ExifFacts(
        Orientation orientation,
        @Nullable String capturedAt,
        @Nullable String camera,
        Colour colour,
        CaptureTraits traits,
        List<Caution> cautions) {

    /** The colour space that EXIF can name. */
    enum Colour {
        /** Not named. */
        UNSAID,
        /** ColorSpace 1. */
        SRGB,
        /** ColorSpace 2, or the R03 interoperability rule of DCF 2.0. */
        ADOBE_RGB
    }

    private static final DateTimeFormatter EXIF_TIME = DateTimeFormatter.ofPattern("yyyy:MM:dd HH:mm:ss", Locale.ROOT);

    /**
     * @param block from its TIFF header on; null where the file has none
     * @return what it says; a damaged block says what is still readable, with a caution
     */
    static ExifFacts of(byte @Nullable [] block) {
        if (block == null) {
            return new ExifFacts(Orientation.UPRIGHT, null, null, Colour.UNSAID, CaptureTraits.UNKNOWN, List.of());
        }
        List<Caution> cautions = new ArrayList<>();
        Metadata metadata = new Metadata();
        try {
            new ExifReader().extract(new ByteArrayReader(block), metadata);
        } catch (RuntimeException damaged) {
            // Whatever was read before the damage still stands.
            cautions.add(damaged());
        }
        if (cautions.isEmpty() && hasErrors(metadata)) {
            cautions.add(damaged());
        }
        Orientation orientation = orientation(metadata, cautions);
        return new ExifFacts(
                orientation,
                capturedAt(metadata),
                camera(metadata),
                colour(metadata),
                ExifTraits.of(metadata),
                cautions);
    }

    private static Caution damaged() {
        return Caution.of(
                "exif-damaged",
                "The EXIF block is damaged; only what could be read of it was used.",
                "Check that the picture is upright, and use the original file as the camera or phone wrote it.");
    }

    private static boolean hasErrors(Metadata metadata) {
        for (Directory directory : metadata.getDirectories()) {
            // A broken maker note or thumbnail does not touch what is used here.
            boolean used = directory instanceof ExifIFD0Directory || directory instanceof ExifSubIFDDirectory;
            if (directory.hasErrors() && (used || directory.getTagCount() == 0)) {
                return true;
            }
        }
        return false;
    }

    private static Orientation orientation(Metadata metadata, List<Caution> cautions) {
        Directory directory = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        Integer value = directory == null ? null : directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
        if (value == null || value == 0) {
            return Orientation.UPRIGHT;
        }
        if (value < 1 || value > 8) {
            cautions.add(Caution.of(
                    "orientation-unknown",
                    "The EXIF orientation is " + value + ", not 1 to 8; the picture was taken as it is stored.",
                    "Check that the picture is upright."));
            return Orientation.UPRIGHT;
        }
        return Orientation.ofExif(value);
    }

    private static @Nullable String capturedAt(Metadata metadata) {
        for (ExifSubIFDDirectory directory : metadata.getDirectoriesOfType(ExifSubIFDDirectory.class)) {
            String stated = directory.getString(ExifSubIFDDirectory.TAG_DATETIME_ORIGINAL);
            if (stated != null) {
                return isoTime(stated.strip());
            }
        }
        return null;
    }

    private static @Nullable String isoTime(String stated) {
        try {
            return LocalDateTime.parse(stated, EXIF_TIME).format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
        } catch (DateTimeParseException unset) {
            return null;
        }
    }

    private static @Nullable String camera(Metadata metadata) {
        Directory directory = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        if (directory == null) {
            return null;
        }
        String make = text(directory, ExifIFD0Directory.TAG_MAKE);
        String model = text(directory, ExifIFD0Directory.TAG_MODEL);
        boolean repeats = model.toLowerCase(Locale.ROOT).startsWith(make.toLowerCase(Locale.ROOT));
        String camera = repeats ? model : (make + " " + model).strip();
        return camera.isEmpty() ? null : camera;
    }

    private static String text(Directory directory, int tag) {
        return Optional.ofNullable(directory.getString(tag))
                .map(text -> text.replaceAll("\\p{Cntrl}", " ").strip())
                .orElse("");
    }

    private static Colour colour(Metadata metadata) {
        ExifInteropDirectory interop = metadata.getFirstDirectoryOfType(ExifInteropDirectory.class);
        if (interop != null && "R03".equals(interop.getString(ExifInteropDirectory.TAG_INTEROP_INDEX))) {
            return Colour.ADOBE_RGB;
        }
        for (ExifSubIFDDirectory directory : metadata.getDirectoriesOfType(ExifSubIFDDirectory.class)) {
            Integer value = directory.getInteger(ExifSubIFDDirectory.TAG_COLOR_SPACE);
            if (value != null && (value == 1 || value == 2)) {
                return value == 1 ? Colour.SRGB : Colour.ADOBE_RGB;
            }
        }
        return Colour.UNSAID;
    }
}
