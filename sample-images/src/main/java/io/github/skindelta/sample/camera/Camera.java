package io.github.skindelta.sample.camera;

/**
 * What the camera does to light.
 *
 * @param red gain of red: exposure times white balance
 * @param green the same for green
 * @param blue the same for blue
 * @param vignetting share of light lost in the corners
 * @param gradientX relative rise of light from the left to the right edge
 * @param gradientY the same from top to bottom
 * @param contrast strength of the S-shaped tone curve, 0 = none, 1 = a full cubic S
 * @param noise 1 = a phone at low sensitivity
 * @param noiseSeed which noise
 * @param jpegQuality 0–1; phones use about 0.9
 */
public record Camera(
        double red,
        double green,
        double blue,
        double vignetting,
        double gradientX,
        double gradientY,
        double contrast,
        double noise,
        long noiseSeed,
        double jpegQuality) {

    /** All channels together; {@code vertical} and {@code horizontal} run from −1 to 1 across the frame. */
    double falloff(double horizontal, double vertical) {
        double corner = (horizontal * horizontal + vertical * vertical) / 2;
        return (1 - vignetting * corner * corner) * (1 + (gradientX * horizontal + gradientY * vertical) / 2);
    }
}
