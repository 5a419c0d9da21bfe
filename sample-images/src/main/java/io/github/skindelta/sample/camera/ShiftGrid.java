package io.github.skindelta.sample.camera;

/**
 * A pose evaluated at every pixel: the homography as it is, the skin's own smooth shift bilinear between nodes. Within
 * 0.005 px of {@link Pose#skinFromPixel}, in a quarter of the time.
 */
final class ShiftGrid {

    /** Twentyfourths of a wavelength and finer: then the bend between nodes is below 0.0002 mm. */
    private static final double LARGEST_STEP_MM = 0.3;

    private static final int LARGEST_STEP_PX = 8;

    private final Pose pose;
    private final int step;
    private final int columns;
    private final float[] shiftX;
    private final float[] shiftY;

    ShiftGrid(Pose pose, int width, int height) {
        this.pose = pose;
        this.step = Math.min(Math.max((int) (LARGEST_STEP_MM * pose.pxPerMm()), 1), LARGEST_STEP_PX);
        this.columns = (width - 1) / step + 2;
        int rows = (height - 1) / step + 2;
        this.shiftX = new float[rows * columns];
        this.shiftY = new float[rows * columns];
        double[] place = new double[2];
        for (int node = 0; node < shiftX.length && pose.deforms(); node++) {
            pose.planeFromPixel((node % columns) * step, (node / columns) * step, place);
            double x = place[0];
            double y = place[1];
            pose.shift(place);
            shiftX[node] = (float) (place[0] - x);
            shiftY[node] = (float) (place[1] - y);
        }
    }

    /** Writes the place of skin, {x, y} in mm, that this pixel sees. */
    void skinFromPixel(int column, int row, double[] skin) {
        pose.planeFromPixel(column, row, skin);
        if (pose.deforms()) {
            int node = row / step * columns + column / step;
            double right = (double) (column % step) / step;
            double down = (double) (row % step) / step;
            skin[0] += between(shiftX, node, right, down);
            skin[1] += between(shiftY, node, right, down);
        }
    }

    private double between(float[] shift, int node, double right, double down) {
        double above = shift[node] + right * (shift[node + 1] - shift[node]);
        double below = shift[node + columns] + right * (shift[node + columns + 1] - shift[node + columns]);
        return above + down * (below - above);
    }
}
