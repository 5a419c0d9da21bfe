package io.github.skindelta.photo;

import io.github.skindelta.failure.Caution;
import io.github.skindelta.failure.NotComparableException;
import io.github.skindelta.failure.Obstacle;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** From a file's bytes to an upright photo: the one door where decoders' own failures become obstacles. */
final class PhotoReader {

    static final double LIMIT_MEGAPIXELS = 100;

    /** Decoding holds 16-bit samples of four channels up to three times over. */
    private static final long BYTES_PER_PIXEL = 24;

    private final byte[] bytes;
    private final String name;
    private long pixels;

    PhotoReader(byte[] bytes, String name) {
        this.bytes = bytes;
        this.name = name;
    }

    Photo read() {
        PhotoFormat format = PhotoFormat.of(bytes);
        try {
            return read(format, takeApart(format));
        } catch (NotComparableException refused) {
            throw refused;
        } catch (EOFException cut) {
            throw Unreadable.damaged(name, Unreadable.TRUNCATED);
        } catch (IOException | RuntimeException | StackOverflowError corrupt) {
            // Decoders fail on hostile files in any way there is: class casts, indices, endless recursion.
            throw Unreadable.damaged(name, "the picture data is corrupt (" + describe(corrupt) + ")");
        } catch (OutOfMemoryError tooMuch) {
            if (pixels * BYTES_PER_PIXEL > Runtime.getRuntime().maxMemory()) {
                throw tooMuch;
            }
            // A decoder was told of far more data than the picture has.
            throw Unreadable.damaged(name, "the picture data asks for more memory than there is");
        }
    }

    private static String describe(Throwable failure) {
        String message = failure.getMessage();
        String kind = failure.getClass().getSimpleName();
        return message == null || message.isBlank() ? kind : message.strip().replaceAll("\\s+", " ");
    }

    private PhotoFile takeApart(PhotoFormat format) {
        return switch (format) {
            case JPEG -> JpegStructure.parse(bytes, name);
            case PNG -> PngStructure.parse(bytes, name);
            case TIFF -> TiffStructure.parse(bytes, name);
            case WEBP -> WebpStructure.parse(bytes, name);
            case UNKNOWN -> throw Unreadable.notAnImage(name);
            default -> throw Unreadable.unsupported(name, format.title(), format.advice());
        };
    }

    private Photo read(PhotoFormat format, PhotoFile file) throws IOException {
        requireWithinLimit(file);
        ExifFacts exif = ExifFacts.of(file.exif());
        PixelReader.Stored stored = PixelReader.read(format, file, name);
        ColouredSamples coloured = ColouredSamples.of(stored, file, exif.colour());
        if (coloured == null) {
            throw Unreadable.unsupported(name, "a " + format.title() + " with samples that are neither 8 nor 16 bits");
        }
        List<Caution> cautions = new ArrayList<>(file.cautions());
        cautions.addAll(exif.cautions());
        cautions.addAll(stored.cautions());
        cautions.addAll(coloured.cautions());
        CaptureFacts capture = new CaptureFacts(
                exif.capturedAt(),
                exif.camera(),
                coloured.encoding().description(),
                exif.traits().withJpegQuality(format == PhotoFormat.JPEG ? JpegQuality.of(file.pixels()) : null));
        Samples upright = coloured.samples().turned(exif.orientation());
        return new Photo(
                new Photo.Source(name, Sha256.hex(bytes)),
                upright,
                coloured.encoding(),
                capture,
                cautions.stream().distinct().toList());
    }

    private void requireWithinLimit(PhotoFile file) {
        pixels = (long) file.width() * file.height();
        double megapixels = pixels / 1e6;
        if (megapixels > LIMIT_MEGAPIXELS) {
            throw new NotComparableException(new Obstacle.PhotoTooLarge(name, megapixels, LIMIT_MEGAPIXELS));
        }
    }
}
