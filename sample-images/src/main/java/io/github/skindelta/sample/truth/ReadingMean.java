package io.github.skindelta.sample.truth;

import io.github.skindelta.sample.chemistry.CieLab;
import io.github.skindelta.sample.chemistry.SkinColour;

/** Averages {@link SkinReading}s over places of skin. */
final class ReadingMean {

    private final SkinColour skinColour;
    private final float[] colour = new float[3];
    private final double[] sums = new double[7];
    private int count;

    /** @param skinColour in the light of the before photo */
    ReadingMean(SkinColour skinColour) {
        this.skinColour = skinColour;
    }

    void add(double lnMelanin, double lnBlood) {
        skinColour.read(lnMelanin, lnBlood, colour);
        double red = colour[0] + SkinColour.SURFACE_REFLECTION;
        double green = colour[1] + SkinColour.SURFACE_REFLECTION;
        double blue = colour[2] + SkinColour.SURFACE_REFLECTION;
        CieLab lab = CieLab.of(red, green, blue);
        sums[0] += StrictMath.exp(lnMelanin);
        sums[1] += StrictMath.exp(lnBlood);
        sums[2] += 100 * StrictMath.log10(red / green);
        sums[3] -= 100 * StrictMath.log10(red);
        sums[4] += lab.lightness();
        sums[5] += lab.a();
        sums[6] += lab.b();
        count++;
    }

    SkinReading mean() {
        if (count == 0) {
            throw new IllegalStateException("no place of skin in this region: both photos must show some of it");
        }
        return new SkinReading(
                sums[0] / count,
                sums[1] / count,
                sums[2] / count,
                sums[3] / count,
                sums[4] / count,
                sums[5] / count,
                sums[6] / count,
                0,
                0);
    }
}
