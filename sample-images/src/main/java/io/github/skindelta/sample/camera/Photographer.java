package io.github.skindelta.sample.camera;

import io.github.skindelta.sample.chemistry.SkinColour;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;

/** Takes one photo: skin, pose, light and camera in, sRGB pixels out. The same inputs give the same pixels. */
public final class Photographer {

    /** Contrast the relief keeps in red, green and blue: red light travels furthest inside the skin. */
    private static final double[] RELIEF = {0.84, 0.96, 1.0};

    /** Linear colour of a vellus hair as a share of the skin below it. */
    private static final double[] HAIR = {0.42, 0.36, 0.32};

    /** Linear colour of cropped hair, nearly black: unlike vellus hair it lets no skin shine through. */
    private static final double[] SCALP_HAIR = {0.026, 0.021, 0.017};

    private final Surface surface;
    private final Light light;
    private final Camera camera;
    private final SkinColour skinColour;
    private final List<LaidSheet> sheets;

    /** Of bare skin. */
    public Photographer(Surface surface, Light light, Camera camera) {
        this(surface, light, camera, List.of());
    }

    /** Of skin on which sheets lie, the last on top. */
    public Photographer(Surface surface, Light light, Camera camera, List<Sheet> sheets) {
        this.surface = surface;
        this.light = light;
        this.camera = camera;
        this.skinColour = SkinColour.under(light.kelvin());
        this.sheets = sheets.stream()
                .map(sheet -> new LaidSheet(sheet, surface.pose(), light))
                .toList();
    }

    /** The photo, {@link BufferedImage#TYPE_INT_RGB}, sizes in pixels. */
    public BufferedImage photograph() {
        return new Development(camera).developed(exposed().through(camera.lens()));
    }

    private LinearImage exposed() {
        LinearImage image = new LinearImage(surface.width, surface.height);
        IntStream.range(0, surface.height).parallel().forEach(row -> exposeRow(row, image));
        return image;
    }

    private void exposeRow(int row, LinearImage image) {
        Shading shading = new Shading(light);
        double[] slope = new double[3];
        double[] lnFractions = new double[2];
        float[] colour = new float[3];
        double[] seen = new double[3];
        double[] response = new double[3];
        double vertical = 2 * (row + 0.5) / surface.height - 1;
        for (int column = 0; column < surface.width; column++) {
            int pixel = row * surface.width + column;
            double x = surface.x(pixel);
            double y = surface.y(pixel);
            surface.slope(column, row, slope);
            shading.look(x, y, slope);
            surface.skin().chromophores(x, y, lnFractions);
            skinColour.read(lnFractions[0], lnFractions[1], colour);
            double hair = surface.skin().hair(x, y);
            double open = 1 - surface.skin().shade(x, y);
            double scalpHair = surface.skin().scalpHair(x, y);
            camera.response(2 * (column + 0.5) / surface.width - 1, vertical, response);
            for (int c = 0; c < 3; c++) {
                double diffuse = (colour[c] + SkinColour.SURFACE_REFLECTION) * shading.diffuse(RELIEF[c]) * open;
                seen[c] = (diffuse + shading.gloss()) * (1 - hair * (1 - HAIR[c]));
                seen[c] += scalpHair * (SCALP_HAIR[c] * shading.diffuse(0) - seen[c]);
            }
            for (LaidSheet sheet : sheets) {
                if (sheet.reaches(column, row)) {
                    sheet.cover(column, row, seen);
                }
            }
            image.set(pixel, seen[0] * response[0], seen[1] * response[1], seen[2] * response[2]);
        }
    }
}
