package io.github.skindelta.sample.camera;

import java.awt.Rectangle;
import java.util.stream.IntStream;

/** What relief alone makes of even light: the shading of a surface without colour, gloss, lens and noise. */
public final class ReliefShading {

    private ReliefShading() {}

    /**
     * Shading by row.
     *
     * @param where of the frame
     * @return width × height values of that part, 1 = flat skin
     */
    public static float[] of(Surface surface, Light light, Rectangle where) {
        float[] shading = new float[where.width * where.height];
        IntStream.range(0, where.height).parallel().forEach(row -> {
            Shading look = new Shading(light);
            double[] slope = new double[3];
            for (int column = 0; column < where.width; column++) {
                int pixel = (where.y + row) * surface.width + where.x + column;
                surface.slope(where.x + column, where.y + row, slope);
                double open = 1 - surface.skin().shade(surface.x(pixel), surface.y(pixel));
                shading[row * where.width + column] =
                        (float) (open * look.diffuse(surface.x(pixel), surface.y(pixel), slope));
            }
        });
        return shading;
    }
}
