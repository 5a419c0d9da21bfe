package io.github.skindelta.sample.camera;

import io.github.skindelta.sample.skin.Noise;

/**
 * Where the camera stands: which place of the skin (mm, origin at the scene's centre) each pixel sees.
 *
 * <p>Pixel to skin is a homography followed by a smooth non-rigid shift of the skin, in closed form; skin to pixel is its
 * inverse, iterated to far below a thousandth of a pixel. The relief is too shallow to shift anything: no parallax.
 */
public final class Pose {

    /** Wavelength of the skin's own deformation: half of it is one lattice cell of the noise. */
    private static final double DEFORMATION_CELL_MM = 24;

    /** Each shrinks the error at least tenfold, from half a millimetre. */
    private static final int ITERATIONS = 9;

    private final double pxPerMm;
    private final double centreX;
    private final double centreY;
    private final double[] imageFromPlane;
    private final double[] planeFromImage;
    private final double deformationMm;
    private final Noise deformationX;
    private final Noise deformationY;

    /**
     * How the camera has moved since the before photo.
     *
     * @param turnDegrees of the picture's content, from x towards y
     * @param scale of the picture's content
     * @param tiltX relative change of scale per mm along x
     * @param tiltY the same along y
     * @param shiftXMm of the picture's content
     * @param shiftYMm the same in y
     * @param deformationMm height of the skin's own shift; its RMS is about a quarter of it
     * @param deformationSeed which shift
     */
    public record Motion(
            double turnDegrees,
            double scale,
            double tiltX,
            double tiltY,
            double shiftXMm,
            double shiftYMm,
            double deformationMm,
            long deformationSeed) {

        /** The before photo's own: square on, undeformed. */
        public static final Motion NONE = new Motion(0, 1, 0, 0, 0, 0, 0, 0);
    }

    /**
     * @param width px
     * @param height px
     * @param pxPerMm of the before photo, exact everywhere in it
     */
    public Pose(int width, int height, double pxPerMm, Motion motion) {
        this.pxPerMm = pxPerMm;
        this.centreX = (width - 1) / 2.0;
        this.centreY = (height - 1) / 2.0;
        double c = motion.scale() * StrictMath.cos(StrictMath.toRadians(motion.turnDegrees()));
        double s = motion.scale() * StrictMath.sin(StrictMath.toRadians(motion.turnDegrees()));
        this.imageFromPlane =
                new double[] {c, -s, motion.shiftXMm(), s, c, motion.shiftYMm(), motion.tiltX(), motion.tiltY(), 1};
        this.planeFromImage = adjugate(imageFromPlane);
        this.deformationMm = motion.deformationMm();
        this.deformationX = new Noise(2 * motion.deformationSeed());
        this.deformationY = new Noise(2 * motion.deformationSeed() + 1);
    }

    /** Writes the place of skin, {x, y} in mm, that this pixel sees. */
    public void skinFromPixel(double pixelX, double pixelY, double[] skin) {
        planeFromPixel(pixelX, pixelY, skin);
        shift(skin);
    }

    /** The pixel, {x, y}, that sees this place of skin (mm). */
    public double[] pixelFromSkin(double skinX, double skinY) {
        double[] pixel = planeFromSkin(skinX, skinY);
        pixelFromPlane(pixel[0], pixel[1], pixel);
        return pixel;
    }

    /** The place in the plane, {x, y} in mm, where this place of skin (mm) lies in this photo. */
    double[] planeFromSkin(double skinX, double skinY) {
        double x = skinX;
        double y = skinY;
        for (int i = 0; i < ITERATIONS && deforms(); i++) {
            double shiftX = shift(deformationX, x, y);
            double shiftY = shift(deformationY, x, y);
            x = skinX - shiftX;
            y = skinY - shiftY;
        }
        return new double[] {x, y};
    }

    /** Writes the pixel, {x, y}, that sees this place of the plane (mm). */
    void pixelFromPlane(double x, double y, double[] pixel) {
        project(imageFromPlane, x, y, pixel);
        pixel[0] = pixel[0] * pxPerMm + centreX;
        pixel[1] = pixel[1] * pxPerMm + centreY;
    }

    /** Writes the place of the plane, {x, y} in mm, that this pixel sees: where skin would lie that nothing deforms. */
    void planeFromPixel(double pixelX, double pixelY, double[] plane) {
        project(planeFromImage, (pixelX - centreX) / pxPerMm, (pixelY - centreY) / pxPerMm, plane);
    }

    /** Turns a place of the plane into the place of skin that lies there, mm. */
    void shift(double[] place) {
        if (deforms()) {
            double x = place[0];
            double y = place[1];
            place[0] = x + shift(deformationX, x, y);
            place[1] = y + shift(deformationY, x, y);
        }
    }

    boolean deforms() {
        return deformationMm != 0;
    }

    double pxPerMm() {
        return pxPerMm;
    }

    private double shift(Noise noise, double x, double y) {
        return deformationMm * noise.at(x / DEFORMATION_CELL_MM + 0.37, y / DEFORMATION_CELL_MM + 0.71);
    }

    private static void project(double[] m, double x, double y, double[] result) {
        double w = m[6] * x + m[7] * y + m[8];
        result[0] = (m[0] * x + m[1] * y + m[2]) / w;
        result[1] = (m[3] * x + m[4] * y + m[5]) / w;
    }

    private static double[] adjugate(double[] m) {
        return new double[] {
            m[4] * m[8] - m[5] * m[7],
            m[2] * m[7] - m[1] * m[8],
            m[1] * m[5] - m[2] * m[4],
            m[5] * m[6] - m[3] * m[8],
            m[0] * m[8] - m[2] * m[6],
            m[2] * m[3] - m[0] * m[5],
            m[3] * m[7] - m[4] * m[6],
            m[1] * m[6] - m[0] * m[7],
            m[0] * m[4] - m[1] * m[3]
        };
    }
}
