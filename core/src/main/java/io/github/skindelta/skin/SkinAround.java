package io.github.skindelta.skin;

import io.github.skindelta.align.Focus;
import io.github.skindelta.photo.Photo;
import io.github.skindelta.raster.ConnectedRegions;
import io.github.skindelta.raster.Dilation;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.Point;

/** The skin that a target hangs together with, roughly: a cheek's face, without the hair and the wall behind it. */
public final class SkinAround {

    /** Rough is enough: the photo is reduced to about this many pixels along its longer side. */
    private static final int ROUGH_SIDE_PX = 600;

    /** Eyes, brows and lips lie within this distance of skin, as a part of the diagonal, and move with it. */
    private static final double FEATURES = 0.02;

    private SkinAround() {}

    /**
     * Where an alignment for a target should look.
     *
     * @param photo the before photo
     * @param target its treated skin, of the photo's size
     * @param middle of the target
     * @param radiusPx where to look first
     * @return the skin around the target; the target itself if nothing else has its colour
     */
    public static Focus of(Photo photo, Mask target, Point middle, double radiusPx) {
        int factor = Math.max(1, Math.max(photo.width(), photo.height()) / ROUGH_SIDE_PX);
        Mask sample = reduced(target, factor);
        Mask skin = Mask.all(sample.width(), sample.height())
                .minus(SkinColour.of(photo.reduced(factor), sample).unlike())
                .or(sample);
        Mask joined = ConnectedRegions.touching(skin, sample);
        double features = FEATURES * Math.hypot(sample.width(), sample.height());
        return new Focus(Dilation.of(joined, features), factor, middle, radiusPx);
    }

    /** Every {@code factor}th pixel, the blocks' middles. */
    private static Mask reduced(Mask mask, int factor) {
        return Mask.byRows(mask.width() / factor, mask.height() / factor, (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = mask.at(x * factor + factor / 2, y * factor + factor / 2);
            }
        });
    }
}
