package io.github.skindelta.sample.camera;

import java.util.ArrayList;
import java.util.List;

/**
 * A stiff rectangle that lies on the skin: it is where its middle's skin is, but does not deform with it.
 *
 * @param print what is on it
 * @param widthMm from its left to its right edge
 * @param heightMm from its top to its bottom edge
 * @param centreX of its middle on the skin, mm
 * @param centreY of its middle on the skin, mm
 * @param turnDegrees from x towards y
 */
public record Sheet(Print print, double widthMm, double heightMm, double centreX, double centreY, double turnDegrees) {

    /** Pixels, {x, y}, of its corners in a photo: top left, top right, bottom right, bottom left as it is printed. */
    public List<double[]> corners(Pose pose) {
        return corners(pose, widthMm, heightMm);
    }

    /** The same of a rectangle in its middle, mm. */
    public List<double[]> corners(Pose pose, double innerWidthMm, double innerHeightMm) {
        List<double[]> corners = new ArrayList<>();
        for (int corner = 0; corner < 4; corner++) {
            double right = corner == 1 || corner == 2 ? 0.5 : -0.5;
            double down = corner < 2 ? -0.5 : 0.5;
            corners.add(pixel(pose, right * innerWidthMm, down * innerHeightMm));
        }
        return corners;
    }

    /** The pixel, {x, y}, that sees a place on the sheet, mm from its middle to the right and downwards. */
    public double[] pixel(Pose pose, double u, double v) {
        double cosine = StrictMath.cos(StrictMath.toRadians(turnDegrees));
        double sine = StrictMath.sin(StrictMath.toRadians(turnDegrees));
        double[] place = pose.planeFromSkin(centreX, centreY);
        pose.pixelFromPlane(place[0] + cosine * u - sine * v, place[1] + sine * u + cosine * v, place);
        return place;
    }
}
