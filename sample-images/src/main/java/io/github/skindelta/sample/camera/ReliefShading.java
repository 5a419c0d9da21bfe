package io.github.skindelta.sample.camera;

import java.util.stream.IntStream;

/** What relief alone makes of even light: the shading of a surface without colour, gloss, lens and noise. */
public final class ReliefShading {

    private ReliefShading() {}

    /**
     * Shading by row.
     *
     * @return width × height values, 1 = flat skin
     */
    public static float[] of(Surface surface, Light light) {
        float[] shading = new float[surface.width * surface.height];
        IntStream.range(0, surface.height).parallel().forEach(row -> {
            Shading look = new Shading(light);
            double[] slope = new double[3];
            for (int column = 0; column < surface.width; column++) {
                int pixel = row * surface.width + column;
                surface.slope(column, row, slope);
                look.look(surface.x(pixel), surface.y(pixel), slope);
                shading[pixel] = (float) look.diffuse(1);
            }
        });
        return shading;
    }
}
