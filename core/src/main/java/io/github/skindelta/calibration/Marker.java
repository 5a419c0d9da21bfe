package io.github.skindelta.calibration;

import boofcv.abst.fiducial.FiducialDetector;
import boofcv.factory.fiducial.ConfigFiducialHammingDetector;
import boofcv.factory.fiducial.ConfigHammingMarker;
import boofcv.factory.fiducial.FactoryFiducial;
import boofcv.factory.fiducial.HammingDictionary;
import boofcv.struct.image.GrayF32;
import georegression.struct.point.Point2D_F64;
import georegression.struct.shapes.Polygon2D_F64;
import io.github.skindelta.colour.LinearRgb;
import io.github.skindelta.failure.NotComparableException;
import io.github.skindelta.failure.Obstacle;
import io.github.skindelta.photo.Photo;
import io.github.skindelta.raster.Homography;
import io.github.skindelta.raster.Point;
import java.util.ArrayList;
import java.util.List;

/**
 * An AprilTag of family 36h11 lying on the skin: it gives the scale and how far the skin is tilted.
 *
 * @param corners of the black square, in order round it, pixels of the photo
 * @param scale at the marker's middle
 * @param tiltDegrees angle between the skin and the camera's sensor, 0–90
 */
public record Marker(List<Point> corners, PixelScale scale, double tiltDegrees) {

    /** BoofCV counts from the top-left corner of the first pixel, we from its centre. */
    private static final double CENTRE_OF_PIXEL = 0.5;

    /** Copies the list. */
    public Marker {
        corners = List.copyOf(corners);
    }

    /**
     * Finds the marker in a photo.
     *
     * @param photo the photo
     * @param sideMm side of the black square, mm
     * @return the marker
     * @throws NotComparableException if there is not exactly one
     */
    public static Marker in(Photo photo, double sideMm) {
        List<List<Point>> found = find(photo);
        if (found.size() != 1) {
            throw new NotComparableException(new Obstacle.MarkerNotFound(photo.name(), found.size()));
        }
        return of(found.get(0), sideMm);
    }

    /**
     * A marker from its corners.
     *
     * @param corners of the black square, in order round it, pixels
     * @param sideMm side of the black square, mm
     * @return the marker
     */
    static Marker of(List<Point> corners, double sideMm) {
        List<Point> square =
                List.of(new Point(0, 0), new Point(sideMm, 0), new Point(sideMm, sideMm), new Point(0, sideMm));
        Homography pixelsFromMm = FittedHomography.homography(square, corners);
        double middle = sideMm / 2;
        double area = Math.abs(pixelsFromMm.areaScale(middle, middle));
        double[] stretch = stretches(pixelsFromMm.jacobian(middle, middle));
        double tilt = Math.toDegrees(Math.acos(Math.min(1, stretch[1] / stretch[0])));
        return new Marker(corners, new PixelScale(1 / Math.sqrt(area), PixelScale.Source.MARKER), tilt);
    }

    private static List<List<Point>> find(Photo photo) {
        FiducialDetector<GrayF32> detector = FactoryFiducial.squareHamming(
                ConfigHammingMarker.loadDictionary(HammingDictionary.APRILTAG_36h11),
                new ConfigFiducialHammingDetector(),
                GrayF32.class);
        detector.detect(grey(photo));
        List<List<Point>> found = new ArrayList<>();
        for (int i = 0; i < detector.totalFound(); i++) {
            Polygon2D_F64 bounds = detector.getBounds(i, new Polygon2D_F64());
            List<Point> corners = new ArrayList<>();
            for (int corner = 0; corner < bounds.size(); corner++) {
                Point2D_F64 p = bounds.get(corner);
                corners.add(new Point(p.x - CENTRE_OF_PIXEL, p.y - CENTRE_OF_PIXEL));
            }
            found.add(corners);
        }
        return found;
    }

    /** Green as the camera encoded it, roughly: the detector's thresholds are made for encoded levels. */
    private static GrayF32 grey(Photo photo) {
        LinearRgb linear = photo.linear(photo.bounds());
        GrayF32 grey = new GrayF32(photo.width(), photo.height());
        float[] row = new float[photo.width()];
        for (int y = 0; y < photo.height(); y++) {
            linear.green().copyRow(y, row);
            for (int x = 0; x < row.length; x++) {
                grey.data[y * row.length + x] = (float) (255 * Math.sqrt(Math.min(Math.max(row[x], 0), 1)));
            }
        }
        return grey;
    }

    /** The Jacobian's singular values, the larger first: how far one millimetre reaches along and across the tilt. */
    private static double[] stretches(double[] j) {
        double sum = j[0] * j[0] + j[1] * j[1] + j[2] * j[2] + j[3] * j[3];
        double determinant = j[0] * j[3] - j[1] * j[2];
        double difference = Math.sqrt(Math.max(sum * sum - 4 * determinant * determinant, 0));
        return new double[] {Math.sqrt((sum + difference) / 2), Math.sqrt((sum - difference) / 2)};
    }
}
