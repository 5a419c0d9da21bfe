package io.github.skindelta.photo;

import io.github.skindelta.colour.RgbEncoding;
import io.github.skindelta.failure.Caution;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A photo's file taken apart: the pixel data alone, as a file without metadata that a decoder can read, and the
 * metadata beside it. Decoders so never see a damaged profile or EXIF block, and cannot convert colours on their own.
 *
 * @param width columns as stored, before orientation
 * @param height rows as stored
 * @param pixels a file of the same format that holds the pixel data and what decoding it needs
 * @param profile embedded ICC profile; null if there is none
 * @param exif EXIF block from its TIFF header on; null if there is none
 * @param declared encoding that the file declares without a profile; null if it does not
 * @param cautions doubts found while taking it apart
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared: it hands the parts from one step to the next.
record PhotoFile(
        int width,
        int height,
        byte[] pixels,
        byte @Nullable [] profile,
        byte @Nullable [] exif,
        @Nullable RgbEncoding declared,
        List<Caution> cautions) {}
