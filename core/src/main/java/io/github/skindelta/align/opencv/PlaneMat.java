package io.github.skindelta.align.opencv;

import io.github.skindelta.raster.Plane;
import org.opencv.core.CvType;
import org.opencv.core.Mat;

/** Planes as OpenCV's matrices of one channel, and back. */
final class PlaneMat {

    private static final int MAX_LEVEL = 255;

    private PlaneMat() {}

    /**
     * The same values, as 32-bit floats ({@code CV_32FC1}).
     *
     * @param plane the values
     * @param mats keeps the matrix
     * @return a matrix of the plane's size
     */
    static Mat floats(Plane plane, MatScope mats) {
        Mat mat = mats.keep(new Mat(plane.height(), plane.width(), CvType.CV_32FC1));
        float[] row = new float[plane.width()];
        for (int y = 0; y < plane.height(); y++) {
            plane.copyRow(y, row);
            mat.put(y, 0, row);
        }
        return mat;
    }

    /**
     * The values as 8-bit levels ({@code CV_8UC1}), for detectors of features: 0 becomes 0, {@code white} 255, rounded
     * to nearest; what lies outside is clipped.
     *
     * @param plane the values
     * @param white the value of level 255, above 0
     * @param mats keeps the matrix
     * @return a matrix of the plane's size
     */
    static Mat levels(Plane plane, float white, MatScope mats) {
        Mat mat = mats.keep(new Mat(plane.height(), plane.width(), CvType.CV_8UC1));
        float[] row = new float[plane.width()];
        byte[] levels = new byte[plane.width()];
        for (int y = 0; y < plane.height(); y++) {
            plane.copyRow(y, row);
            for (int x = 0; x < levels.length; x++) {
                levels[x] = (byte) Math.max(0, Math.min(MAX_LEVEL, Math.round(row[x] / white * MAX_LEVEL)));
            }
            mat.put(y, 0, levels);
        }
        return mat;
    }

    /**
     * The values of a matrix.
     *
     * @param mat one channel, of floats or of 8-bit levels (then 0 … 255)
     * @return a plane of its size
     * @throws IllegalArgumentException if it is of another type
     */
    static Plane plane(Mat mat) {
        return switch (CvType.typeToString(mat.type())) {
            case "CV_32FC1" -> Plane.byRows(mat.cols(), mat.rows(), (y, row) -> mat.get(y, 0, row));
            case "CV_8UC1" -> ofLevels(mat);
            default ->
                throw new IllegalArgumentException(
                        "a plane is CV_32FC1 or CV_8UC1, not " + CvType.typeToString(mat.type()));
        };
    }

    private static Plane ofLevels(Mat mat) {
        byte[] levels = new byte[mat.cols()];
        return Plane.byRows(mat.cols(), mat.rows(), (y, row) -> {
            mat.get(y, 0, levels);
            for (int x = 0; x < levels.length; x++) {
                row[x] = Byte.toUnsignedInt(levels[x]);
            }
        });
    }
}
