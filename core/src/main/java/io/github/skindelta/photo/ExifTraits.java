package io.github.skindelta.photo;

import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Lens, program, flash and kind of exposure from an EXIF block. */
final class ExifTraits {

    private ExifTraits() {}

    static CaptureTraits of(Metadata metadata) {
        ExifSubIFDDirectory exposure = metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
        String software =
                text(metadata.getFirstDirectoryOfType(ExifIFD0Directory.class), ExifIFD0Directory.TAG_SOFTWARE);
        return new CaptureTraits(
                text(exposure, ExifSubIFDDirectory.TAG_LENS_MODEL),
                software,
                flash(exposure),
                rendering(exposure, software),
                null);
    }

    private static @Nullable Boolean flash(@Nullable Directory exposure) {
        Integer value = exposure == null ? null : exposure.getInteger(ExifSubIFDDirectory.TAG_FLASH);
        // CIPA DC-008, Flash: bit 0 says whether it fired, bit 5 that there is none.
        return value == null ? null : (value & 1) == 1;
    }

    /** EXIF has no word for it but 1, "custom"; Apple counts on (3 HDR, 4 its original, 7 and 8 portrait), Google names its program HDR+. */
    private static @Nullable String rendering(@Nullable Directory exposure, @Nullable String software) {
        if (software != null && software.toUpperCase(Locale.ROOT).contains("HDR")) {
            return "HDR";
        }
        Integer value = exposure == null ? null : exposure.getInteger(ExifSubIFDDirectory.TAG_CUSTOM_RENDERED);
        if (value == null) {
            return null;
        }
        return switch (value) {
            case 2, 3 -> "HDR";
            case 6 -> "panorama";
            case 7, 8 -> "portrait";
            default -> null;
        };
    }

    private static @Nullable String text(@Nullable Directory directory, int tag) {
        String text = directory == null ? null : directory.getString(tag);
        String clean = text == null ? "" : text.replaceAll("\\p{Cntrl}", " ").strip();
        return clean.isEmpty() ? null : clean;
    }
}
