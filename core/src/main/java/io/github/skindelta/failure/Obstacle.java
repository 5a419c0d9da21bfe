package io.github.skindelta.failure;

import java.io.Serializable;
import java.util.Locale;

/**
 * Why two photos cannot be compared, or one cannot be read: the evidence as numbers and strings, and one sentence
 * that says what was found, what was needed and what to do.
 *
 * <p>The record's components are the evidence; {@link #code()} is stable, {@link #message()} is for people.
 */
public sealed interface Obstacle extends Serializable {

    /** Stable name of this kind of obstacle, lower case with hyphens. */
    String code();

    /** What was found, what was needed and what to do, in one sentence of plain English. */
    String message();

    /**
     * There is no readable file at that path.
     *
     * @param file path as given
     * @param found what is there instead: {@code nothing}, {@code a directory}, {@code a file that may not be read}
     */
    record PhotoNotFound(String file, String found) implements Obstacle {
        @Override
        public String code() {
            return "photo-not-found";
        }

        @Override
        public String message() {
            return "%s: found %s where a photo was expected; check the path.".formatted(file, found);
        }
    }

    /**
     * The bytes are not those of an image.
     *
     * @param file the photo's name
     */
    record NotAnImage(String file) implements Obstacle {
        @Override
        public String code() {
            return "not-an-image";
        }

        @Override
        public String message() {
            return file + ": this is not a photo that can be read; JPEG, PNG, TIFF or WebP is needed:"
                    + " export the photo again from the camera or phone.";
        }
    }

    /**
     * An image in a format, or a variety of a format, that is not decoded.
     *
     * @param file the photo's name
     * @param format what it is, such as {@code HEIC} or {@code TIFF with 32-bit samples}
     * @param advice what to do, an imperative clause without a full stop
     */
    record UnsupportedFormat(String file, String format, String advice) implements Obstacle {
        @Override
        public String code() {
            return "unsupported-format";
        }

        @Override
        public String message() {
            return "%s: found %s; JPEG, PNG, TIFF or WebP is needed: %s.".formatted(file, format, advice);
        }
    }

    /**
     * An image whose pixel data is truncated or corrupt.
     *
     * @param file the photo's name
     * @param found what is wrong with it, such as {@code the file ends before the picture does}
     */
    record DamagedPhoto(String file, String found) implements Obstacle {
        @Override
        public String code() {
            return "damaged-photo";
        }

        @Override
        public String message() {
            return "%s: %s; a complete photo is needed: copy it again from the camera or phone.".formatted(file, found);
        }
    }

    /**
     * More pixels than the limit allows.
     *
     * @param file the photo's name
     * @param megapixels found, in millions of pixels
     * @param limitMegapixels the limit
     */
    record PhotoTooLarge(String file, double megapixels, double limitMegapixels) implements Obstacle {
        @Override
        public String code() {
            return "photo-too-large";
        }

        @Override
        public String message() {
            return String.format(
                    Locale.ROOT,
                    "%s: found %.0f megapixels, at most %.0f are read: save the photo at a smaller size.",
                    file,
                    megapixels,
                    limitMegapixels);
        }
    }

    /**
     * Fewer pixels than a comparison needs.
     *
     * @param file the photo's name
     * @param megapixels found, in millions of pixels
     * @param neededMegapixels the least that is accepted
     */
    record PhotoTooSmall(String file, double megapixels, double neededMegapixels) implements Obstacle {
        @Override
        public String code() {
            return "photo-too-small";
        }

        @Override
        public String message() {
            return String.format(
                    Locale.ROOT,
                    "%s: found %.3f megapixels, at least %.2f are needed: use the original photo, not a thumbnail.",
                    file,
                    megapixels,
                    neededMegapixels);
        }
    }

    /**
     * A photo without colour where colour is to be measured.
     *
     * @param file the photo's name
     */
    record GreyPhoto(String file) implements Obstacle {
        @Override
        public String code() {
            return "grey-photo";
        }

        @Override
        public String message() {
            return file + ": found a grey photo, a colour photo is needed to measure skin: use the original in colour.";
        }
    }

    /**
     * A photo in which the structure of skin is blurred away.
     *
     * @param file the photo's name
     * @param foundPercent strength of its fine detail in percent of its coarser detail's
     * @param neededPercent the least that is accepted
     */
    record TooBlurred(String file, double foundPercent, double neededPercent) implements Obstacle {
        @Override
        public String code() {
            return "too-blurred";
        }

        @Override
        public String message() {
            return String.format(
                    Locale.ROOT,
                    "%s: found a blurred photo, its fine detail %.1f %% as strong as its coarser detail where %.0f %% is"
                            + " needed: retake it in focus, with a steady hand and enough light.",
                    file,
                    foundPercent,
                    neededPercent);
        }
    }

    /**
     * Hardly anything that the photos have in common was found, not even roughly.
     *
     * @param found separate spots of skin that lie alike in both photos
     * @param needed spots that are needed to go on from
     */
    record TooFewMatches(int found, int needed) implements Obstacle {
        @Override
        public String code() {
            return "too-few-matches";
        }

        @Override
        public String message() {
            return String.format(
                    Locale.ROOT,
                    "%s that lie alike in both photos, %d needed: check that both show the same skin of the same person,"
                            + " retake the photo with the light from the same side, or give at least three spots that"
                            + " you recognise in both with --landmarks.",
                    counted(found, "spot"),
                    needed);
        }

        private static String counted(int count, String what) {
            return count == 1 ? "Found 1 " + what : "Found " + count + ' ' + what + 's';
        }
    }

    /**
     * The photos can be laid over each other, but the skin is not the same.
     *
     * @param patchesFound small, separate patches of skin that are where the best fit of the photos puts them
     * @param patchesLookedFor patches that were looked for
     * @param patchesNeeded patches that would have to be there
     */
    record DifferentSkin(int patchesFound, int patchesLookedFor, int patchesNeeded) implements Obstacle {
        @Override
        public String code() {
            return "different-skin";
        }

        @Override
        public String message() {
            return String.format(
                    Locale.ROOT,
                    "Found %d of %d small patches of skin where they should be in the after photo, %d needed; these are"
                            + " probably different people, different parts of the body or a mirrored photo: check the"
                            + " files, and if it is the same skin, retake the photo with the light from the same side,"
                            + " or give spots that you recognise in both with --landmarks.",
                    patchesFound,
                    patchesLookedFor,
                    patchesNeeded);
        }
    }

    /**
     * The skin that was found again lies so close to one line that it says nothing of the skin beside it.
     *
     * @param foundPercent spread of the spots across that line, in percent of the photo's diagonal
     * @param neededPercent the least that is accepted
     */
    record MatchesOnALine(double foundPercent, double neededPercent) implements Obstacle {
        @Override
        public String code() {
            return "matches-on-a-line";
        }

        @Override
        public String message() {
            return String.format(
                    Locale.ROOT,
                    "Skin was found again only along a narrow strip, %.2f %% of the photo's diagonal where %.1f %% is"
                            + " needed: check that both photos show the same skin, and retake the photo so that more of"
                            + " the same skin is in it, in focus.",
                    foundPercent,
                    neededPercent);
        }
    }

    /**
     * The best fit between the photos is not one that two photos of the same skin could have.
     *
     * @param property what is implausible, such as {@code enlargement} or {@code mirror or fold}
     * @param found its value
     * @param limit the nearest plausible value
     */
    record ImplausibleWarp(String property, double found, double limit) implements Obstacle {
        @Override
        public String code() {
            return "implausible-warp";
        }

        @Override
        public String message() {
            return String.format(
                    Locale.ROOT,
                    "The photos only fit together with a %s of %.2f, at most %.2f is plausible: check that both show"
                            + " the same skin, not mirrored, and retake the photo from the first one's distance and angle.",
                    property,
                    found,
                    limit);
        }
    }

    /**
     * The photos show the same skin, but share too little of it.
     *
     * @param foundPercent part of the before photo that is in the after photo, 0–100
     * @param neededPercent the least that is accepted
     */
    record TooLittleOverlap(double foundPercent, double neededPercent) implements Obstacle {
        @Override
        public String code() {
            return "too-little-overlap";
        }

        @Override
        public String message() {
            return String.format(
                    Locale.ROOT,
                    "%.0f %% of the before photo is in the after photo, %.0f %% is needed: retake the photo so that it"
                            + " shows the same area.",
                    foundPercent,
                    neededPercent);
        }
    }

    /**
     * A target of which too much lies outside the part of the skin that both photos show.
     *
     * @param region the target's name
     * @param foundPercent part of it that both photos show, 0–100
     * @param neededPercent the least that is accepted
     */
    record RegionOutsideOverlap(String region, double foundPercent, double neededPercent) implements Obstacle {
        @Override
        public String code() {
            return "region-outside-overlap";
        }

        @Override
        public String message() {
            return String.format(
                    Locale.ROOT,
                    "Region '%s': %.0f %% of it is shown by both photos, %.0f %% is needed: check the outline, or retake"
                            + " the photo so that it shows the whole region.",
                    region,
                    foundPercent,
                    neededPercent);
        }
    }

    /**
     * Too little usable skin in a target, after glare, clipped pixels and hair were taken out.
     *
     * @param region the target's name
     * @param foundPixels usable pixels
     * @param neededPixels the least that is accepted
     */
    record TooLittleSkin(String region, long foundPixels, long neededPixels) implements Obstacle {
        @Override
        public String code() {
            return "too-little-skin";
        }

        @Override
        public String message() {
            return "Region '%s': %d usable skin pixels found, %d needed: draw a larger region, or retake the photo closer"
                            .formatted(region, foundPixels, neededPixels)
                    + " and without glare or hair over the skin.";
        }
    }

    /**
     * The marker that gives the scale is not in the photo.
     *
     * @param file the photo's name
     * @param found number of markers found
     */
    record MarkerNotFound(String file, int found) implements Obstacle {
        @Override
        public String code() {
            return "marker-not-found";
        }

        @Override
        public String message() {
            return "%s: %d AprilTag 36h11 markers found, exactly 1 is needed: lay one printed tag flat beside the skin,"
                            .formatted(file, found)
                    + " whole, sharp and without glare, or give the scale with --mm-per-px.";
        }
    }
}
