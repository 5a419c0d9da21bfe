package io.github.skindelta.sample.truth;

import io.github.skindelta.sample.camera.Gaussian;

/**
 * The skin of one day as an ideal camera maps it, by row.
 *
 * @param erythema 100 log10(R/G)
 * @param melanin 100 log10(1/R) with as much blood everywhere
 * @param lightness L*
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record ColourMap(float[] erythema, float[] melanin, float[] lightness) {

    private static final double SIGMA_MM = 0.5;
    private static final double SPOT_SIGMA_MM = 0.35;
    private static final double AROUND_SIGMA_MM = 2;

    /** Of so many places. */
    ColourMap(int places) {
        this(new float[places], new float[places], new float[places]);
    }

    /** The erythema index, smoothed. */
    float[] smoothErythema(MapGrid grid) {
        return smooth(erythema, SIGMA_MM, grid);
    }

    /** L*, smoothed. */
    float[] smoothLightness(MapGrid grid) {
        return smooth(lightness, SIGMA_MM, grid);
    }

    /** How much the melanin index exceeds its surroundings. */
    float[] browner(MapGrid grid) {
        float[] spots = smooth(melanin, SPOT_SIGMA_MM, grid);
        float[] around = smooth(melanin, AROUND_SIGMA_MM, grid);
        for (int i = 0; i < spots.length; i++) {
            spots[i] -= around[i];
        }
        return spots;
    }

    private static float[] smooth(float[] plane, double sigmaMm, MapGrid grid) {
        return new Gaussian(sigmaMm / MapGrid.STEP_MM).blurred(plane, grid.columns());
    }
}
