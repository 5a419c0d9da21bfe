package io.github.skindelta.sample.camera;

/**
 * How much light a spot of the surface sends to the camera, by its slope: 1 = flat skin under the same light.
 *
 * <p>The limb's own curvature (slopes up to about 0.3 at the frame's ends) is added here and not to the heights: it turns
 * the normals and displaces nothing.
 */
final class Shading {

    private static final double CURVATURE_ACROSS_PER_MM = 0.011;
    private static final double CURVATURE_ALONG_PER_MM = 0.0022;
    /** Share of ambient light lost per 1/mm of hollow. */
    private static final double OCCLUSION_MM = 0.006;

    /** Less would hide the relief's glints; more, and a turned spot would mirror less than nothing. */
    private static final double GLOSS = 0.05;

    private final double[] light;
    private final double[] half;
    private final double ambient;
    private final double direct;
    private final double evenGloss;

    private double diffuse;
    private double smoothDiffuse;
    private double gloss;

    Shading(Light light) {
        this.light = light.direction();
        this.ambient = light.ambient();
        this.direct = (1 - ambient) / this.light[2];
        double length = Math.sqrt(2 + 2 * this.light[2]);
        this.half = new double[] {this.light[0] / length, this.light[1] / length, (this.light[2] + 1) / length};
        this.evenGloss = highlight(0, 0, 1);
    }

    /**
     * Takes the spot at (x, y) mm with this slope and mean curvature.
     *
     * @param slope {∂height/∂x, ∂height/∂y, curvature in 1/mm}
     */
    void look(double x, double y, double[] slope) {
        double limbX = -CURVATURE_ALONG_PER_MM * x;
        double limbY = -CURVATURE_ACROSS_PER_MM * y;
        smoothDiffuse = lambert(limbX, limbY, perLength(limbX, limbY));
        double hollow = Math.min(Math.max(slope[2], -15), 25);
        double slopeX = limbX + slope[0];
        double slopeY = limbY + slope[1];
        double perLength = perLength(slopeX, slopeY);
        diffuse = lambert(slopeX, slopeY, perLength) * (1 - OCCLUSION_MM * hollow);
        gloss = GLOSS * (highlight(slopeX, slopeY, perLength) - evenGloss);
    }

    /** Diffuse light of the spot at (x, y) mm with this slope, were the skin opaque. */
    double diffuse(double x, double y, double[] slope) {
        double slopeX = slope[0] - CURVATURE_ALONG_PER_MM * x;
        double slopeY = slope[1] - CURVATURE_ACROSS_PER_MM * y;
        double hollow = Math.min(Math.max(slope[2], -15), 25);
        return lambert(slopeX, slopeY, perLength(slopeX, slopeY)) * (1 - OCCLUSION_MM * hollow);
    }

    /**
     * Diffuse light of a channel.
     *
     * @param relief contrast the relief keeps: light that has travelled through the skin softens it
     */
    double diffuse(double relief) {
        return smoothDiffuse + relief * (diffuse - smoothDiffuse);
    }

    /**
     * Light that this spot mirrors more (or less) than flat skin does, the same in all channels, as a share of the light on
     * flat skin, whose own surface reflection is part of its colour.
     */
    double gloss() {
        return gloss;
    }

    private static double perLength(double slopeX, double slopeY) {
        return 1 / Math.sqrt(1 + slopeX * slopeX + slopeY * slopeY);
    }

    private double lambert(double slopeX, double slopeY, double perLength) {
        double facing = (light[2] - light[0] * slopeX - light[1] * slopeY) * perLength;
        return ambient * (0.5 + 0.5 * perLength) + direct * Math.max(0, facing);
    }

    /** Blinn's lobe with exponent 16, wide enough for moist skin. */
    private double highlight(double slopeX, double slopeY, double perLength) {
        double cosine = Math.max(0, (half[2] - half[0] * slopeX - half[1] * slopeY) * perLength);
        double squared = cosine * cosine;
        double fourth = squared * squared;
        double eighth = fourth * fourth;
        return (1 - ambient) * eighth * eighth;
    }
}
