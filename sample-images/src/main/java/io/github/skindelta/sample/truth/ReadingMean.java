package io.github.skindelta.sample.truth;

import io.github.skindelta.sample.chemistry.CieLab;
import io.github.skindelta.sample.chemistry.SkinColour;
import io.github.skindelta.sample.skin.SkinState;

/** Averages {@link SkinReading}s over places of skin. */
final class ReadingMean {

    private final SkinColour skinColour;
    private final double[] lnFractions = new double[2];
    private final float[] colour = new float[3];
    private final double[] sums = new double[7];
    private double finePower;
    private double coarsePower;
    private int count;

    /** @param skinColour in the light of the before photo */
    ReadingMean(SkinColour skinColour) {
        this.skinColour = skinColour;
    }

    /** Takes the place at {@code mm}, {x, y}. */
    void add(SkinState skin, double[] mm) {
        skin.chromophores(mm[0], mm[1], lnFractions);
        skinColour.read(lnFractions[0], lnFractions[1], colour);
        double red = colour[0] + SkinColour.SURFACE_REFLECTION;
        double green = colour[1] + SkinColour.SURFACE_REFLECTION;
        double blue = colour[2] + SkinColour.SURFACE_REFLECTION;
        CieLab lab = CieLab.of(red, green, blue);
        sums[0] += StrictMath.exp(lnFractions[0]);
        sums[1] += StrictMath.exp(lnFractions[1]);
        sums[2] += 100 * StrictMath.log10(red / green);
        sums[3] -= 100 * StrictMath.log10(red);
        sums[4] += lab.lightness();
        sums[5] += lab.a();
        sums[6] += lab.b();
        count++;
    }

    /** Takes the contrast of the relief at a pixel of the before photo. */
    void add(ReliefContrast relief, int pixel) {
        finePower += relief.fine()[pixel] * relief.fine()[pixel];
        coarsePower += relief.coarse()[pixel] * relief.coarse()[pixel];
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
                Math.sqrt(finePower / count),
                Math.sqrt(coarsePower / count));
    }
}
