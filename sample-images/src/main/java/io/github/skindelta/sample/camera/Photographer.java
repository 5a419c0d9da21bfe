package io.github.skindelta.sample.camera;

import io.github.skindelta.sample.chemistry.SkinColour;
import io.github.skindelta.sample.skin.Hash;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.stream.IntStream;

/** Takes one photo: skin, pose, light and camera in, sRGB pixels out. The same inputs give the same pixels. */
public final class Photographer {

    /** Contrast the relief keeps in red, green and blue: red light travels furthest inside the skin. */
    private static final double[] RELIEF = {0.84, 0.96, 1.0};

    /** Linear colour of a vellus hair as a share of the skin below it. */
    private static final double[] HAIR = {0.42, 0.36, 0.32};

    private static final double READ_NOISE = 0.0012;
    private static final double SHOT_NOISE = 0.00011;

    private final Surface surface;
    private final Light light;
    private final Camera camera;
    private final SkinColour skinColour;

    public Photographer(Surface surface, Light light, Camera camera) {
        this.surface = surface;
        this.light = light;
        this.camera = camera;
        this.skinColour = SkinColour.under(light.kelvin());
    }

    /** The photo, {@link BufferedImage#TYPE_INT_RGB}, sizes in pixels. */
    public BufferedImage photograph() {
        return developed(exposed().blurred());
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
        double[] gain = {camera.red(), camera.green(), camera.blue()};
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
            double falloff = camera.falloff(2 * (column + 0.5) / surface.width - 1, vertical);
            for (int c = 0; c < 3; c++) {
                double diffuse = (colour[c] + SkinColour.SURFACE_REFLECTION) * shading.diffuse(RELIEF[c]);
                double seen = (diffuse + shading.gloss()) * (1 - hair * (1 - HAIR[c]));
                image.set(pixel, c, gain[c] * falloff * seen);
            }
        }
    }

    private BufferedImage developed(LinearImage image) {
        BufferedImage photo = new BufferedImage(image.width, image.height, BufferedImage.TYPE_INT_RGB);
        int[] pixels = ((DataBufferInt) photo.getRaster().getDataBuffer()).getData();
        ToneCurve curve = new ToneCurve(camera.contrast());
        IntStream.range(0, image.height).parallel().forEach(row -> {
            for (int pixel = row * image.width, end = pixel + image.width; pixel < end; pixel++) {
                int red = curve.code(noisy(image.get(pixel, 0), 3L * pixel));
                int green = curve.code(noisy(image.get(pixel, 1), 3L * pixel + 1));
                int blue = curve.code(noisy(image.get(pixel, 2), 3L * pixel + 2));
                pixels[pixel] = (red << 16) | (green << 8) | blue;
            }
        });
        return photo;
    }

    private float noisy(float light, long sample) {
        double variance = READ_NOISE * READ_NOISE + SHOT_NOISE * Math.max(light, 0);
        return light
                + (float) (camera.noise() * Math.sqrt(variance)) * Hash.gaussian(Hash.mix(camera.noiseSeed(), sample));
    }
}
