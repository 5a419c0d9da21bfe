package io.github.skindelta.sample.truth;

import io.github.skindelta.sample.chemistry.SkinColour;

/** Sorts places of skin into target and reference and averages both, before and after. */
final class RegionSampler {

    final ReadingMean targetBefore;
    final ReadingMean targetAfter;
    final ReadingMean referenceBefore;
    final ReadingMean referenceAfter;

    private final int width;
    private final TargetRing ring;

    /**
     * @param ring the target's outline, px of the before photo
     * @param width pixels in a row
     * @param skinColour in the light of the before photo
     */
    RegionSampler(TargetRing ring, int width, SkinColour skinColour) {
        this.width = width;
        this.targetBefore = new ReadingMean(skinColour);
        this.targetAfter = new ReadingMean(skinColour);
        this.referenceBefore = new ReadingMean(skinColour);
        this.referenceAfter = new ReadingMean(skinColour);
        this.ring = ring;
    }

    /** Takes the place at pixel (x, y) of the before photo, {@code mm} on the skin, on both days. */
    void add(int x, int y, double[] mm, Day before, Day after) {
        int pixel = y * width + x;
        if (ring.holds(x, y)) {
            add(targetBefore, before, mm, pixel);
            add(targetAfter, after, mm, pixel);
        } else if (ring.isFarFrom(x, y)) {
            add(referenceBefore, before, mm, pixel);
            add(referenceAfter, after, mm, pixel);
        }
    }

    private static void add(ReadingMean mean, Day day, double[] mm, int pixel) {
        mean.add(day.skin(), mm);
        mean.add(day.relief(), pixel);
    }
}
