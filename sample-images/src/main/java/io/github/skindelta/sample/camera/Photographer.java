package io.github.skindelta.sample.camera;

import io.github.skindelta.sample.chemistry.SkinColour;
import io.github.skindelta.sample.skin.SkinState;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;

/** Takes one photo: skin, pose, light and camera in, sRGB pixels out. The same inputs give the same pixels. */
public final class Photographer {

    /** Contrast the relief keeps in red, green and blue: red light travels furthest inside the skin. */
    private static final double[] RELIEF = {0.84, 0.96, 1.0};

    /** Linear colour of a vellus hair as a share of the skin below it. */
    private static final double[] HAIR = {0.42, 0.36, 0.32};

    private final SkinState skin;
    private final Pose pose;
    private final Light light;
    private final Camera camera;
    private final SkinColour skinColour;
    private final List<LaidSheet> sheets;

    /** Of bare skin. */
    public Photographer(SkinState skin, Pose pose, Light light, Camera camera) {
        this(skin, pose, light, camera, List.of());
    }

    private Photographer(SkinState skin, Pose pose, Light light, Camera camera, List<LaidSheet> sheets) {
        this.skin = skin;
        this.pose = pose;
        this.light = light;
        this.camera = camera;
        this.skinColour = SkinColour.under(light.kelvin());
        this.sheets = List.copyOf(sheets);
    }

    /** The same of skin on which these sheets lie. */
    public Photographer withSheets(List<Sheet> laid) {
        return new Photographer(
                skin,
                pose,
                light,
                camera,
                laid.stream().map(sheet -> new LaidSheet(sheet, pose, light)).toList());
    }

    /** The photo, {@link BufferedImage#TYPE_INT_RGB}, sizes in pixels. */
    public BufferedImage photograph(int width, int height) {
        LinearImage light = exposed(new Surface(skin, pose, width, height));
        return new Development(camera).developed(light.through(camera.lens()));
    }

    private LinearImage exposed(Surface surface) {
        LinearImage image = new LinearImage(surface.width, surface.height);
        IntStream.range(0, surface.height).parallel().forEach(row -> exposeRow(surface, row, image));
        return image;
    }

    private void exposeRow(Surface surface, int row, LinearImage image) {
        Shading shading = new Shading(light);
        double[] slope = new double[3];
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
            skinColour.read(skin.lnMelanin(x, y), skin.lnBlood(x, y), colour);
            double hair = skin.hair(x, y);
            camera.response(2 * (column + 0.5) / surface.width - 1, vertical, response);
            for (int c = 0; c < 3; c++) {
                double diffuse = (colour[c] + SkinColour.SURFACE_REFLECTION) * shading.diffuse(RELIEF[c]);
                seen[c] = (diffuse + shading.gloss()) * (1 - hair * (1 - HAIR[c]));
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
