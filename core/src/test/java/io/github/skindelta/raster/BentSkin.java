package io.github.skindelta.raster;

/** Waves as of skin that bends, for tests. */
public final class BentSkin {

    private BentSkin() {}

    /**
     * Waves both ways.
     *
     * @param window of the before photo
     * @param step of the nodes, pixels
     * @param amplitudePx of dx and dy
     * @param wavelengthPx across and down
     * @return the field at the nodes
     */
    public static DisplacementField waves(Window window, double step, double amplitudePx, double wavelengthPx) {
        NodeGrid nodes = NodeGrid.covering(window, step);
        double[] dx = new double[nodes.count()];
        double[] dy = new double[nodes.count()];
        double k = 2 * Math.PI / wavelengthPx;
        for (int i = 0; i < dx.length; i++) {
            Point node = nodes.at(i % nodes.columns(), i / nodes.columns());
            dx[i] = amplitudePx * Math.sin(k * node.x() + 0.4) * Math.cos(k * node.y() - 0.9);
            dy[i] = amplitudePx * Math.cos(k * node.x() - 1.1) * Math.sin(k * node.y() + 0.2);
        }
        return DisplacementField.of(nodes, dx, dy);
    }
}
