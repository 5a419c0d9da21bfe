package io.github.skindelta.sample.camera;

/**
 * What becomes of the light between the skin and the file, in this order.
 *
 * @param gains exposure times white balance
 * @param unevenness how the light's strength and colour vary over the frame
 * @param lens what the glass does
 * @param sensor noise
 * @param processing what a phone does to the picture
 */
public record Camera(Gains gains, Unevenness unevenness, Lens lens, Sensor sensor, Processing processing) {

    /**
     * Exposure times white balance: 1 shows a perfect white as (1, 1, 1).
     *
     * @param red of red light
     * @param green of green light
     * @param blue of blue light
     */
    public record Gains(double red, double green, double blue) {}

    /**
     * Light over the frame. All are shares of the light in its middle; each gradient is what the light, or its colour, rises
     * by from one edge of the frame to the other, linearly.
     *
     * @param lightX rise of all light from the left to the right edge
     * @param lightY the same from top to bottom
     * @param lightCorners rise of all light from the middle to the corners, with the square of the distance
     * @param redX rise of red over green from the left to the right edge
     * @param redY the same from top to bottom
     * @param blueX rise of blue over green from the left to the right edge
     * @param blueY the same from top to bottom
     */
    public record Unevenness(
            double lightX, double lightY, double lightCorners, double redX, double redY, double blueX, double blueY) {

        /** The same light everywhere. */
        public static final Unevenness NONE = new Unevenness(0, 0, 0, 0, 0, 0, 0);
    }

    /**
     * The glass; blurs are standard deviations of Gaussians, which add in square.
     *
     * @param vignetting share of light lost in the corners, with the fourth power of the distance
     * @param blurSigmaPx of a focused picture, demosaicing included, px
     * @param defocusSigmaPx of missed focus, px
     */
    public record Lens(double vignetting, double blurSigmaPx, double defocusSigmaPx) {

        /** A good phone's, in focus. */
        public static final Lens SHARP = new Lens(0, 0.65, 0);

        double sigmaPx() {
            return Math.sqrt(blurSigmaPx * blurSigmaPx + defocusSigmaPx * defocusSigmaPx);
        }
    }

    /**
     * The sensor.
     *
     * @param noise its standard deviation, 1 = a phone's at low sensitivity
     * @param noiseSeed which noise
     */
    public record Sensor(double noise, long noiseSeed) {}

    /**
     * What is done to the picture after it was taken.
     *
     * @param contrast strength of the S-shaped tone curve, 0 = plain sRGB, 1 = a full cubic S
     * @param denoising 0 = none, 1 = a phone's at low sensitivity: half-width of smoothing of colour and least differences
     * @param sharpening 0 = none; share by which differences from a pixel's surroundings are raised
     * @param jpegQuality 0–1, as {@link javax.imageio.ImageWriteParam} counts; phones use about 0.9
     */
    public record Processing(double contrast, double denoising, double sharpening, double jpegQuality) {

        /** Plain sRGB and next to no compression. */
        public static final Processing NONE = new Processing(0, 0, 0, 0.95);
    }

    /** A linear camera: even light, a sharp lens, plain sRGB; only the sensor is not perfect. */
    public static Camera linear(double gain, Sensor sensor) {
        return new Camera(new Gains(gain, gain, gain), Unevenness.NONE, Lens.SHARP, sensor, Processing.NONE);
    }

    /**
     * Writes what the camera makes of light 1 in red, green and blue.
     *
     * @param horizontal −1 to 1 from the left to the right edge
     * @param vertical the same from top to bottom
     */
    void response(double horizontal, double vertical, double[] rgb) {
        double corner = (horizontal * horizontal + vertical * vertical) / 2;
        double light = 1 + (unevenness.lightX * horizontal + unevenness.lightY * vertical) / 2;
        light *= (1 + unevenness.lightCorners * corner) * (1 - lens.vignetting * corner * corner);
        rgb[0] = light * gains.red * (1 + (unevenness.redX * horizontal + unevenness.redY * vertical) / 2);
        rgb[1] = light * gains.green;
        rgb[2] = light * gains.blue * (1 + (unevenness.blueX * horizontal + unevenness.blueY * vertical) / 2);
    }
}
