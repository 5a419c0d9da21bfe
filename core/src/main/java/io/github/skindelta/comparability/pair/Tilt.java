package io.github.skindelta.comparability.pair;

import io.github.skindelta.comparability.Finding;
import io.github.skindelta.failure.Caution;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.Warp;
import io.github.skindelta.raster.Window;
import java.util.Optional;

/**
 * The treated skin was seen from another angle. Turning the camera about its own axis does not matter; looking at the skin
 * from the side shortens it one way, by the cosine of the angle if the other photo looked at it straight.
 */
final class Tilt {

    static final String CODE = "tilt";

    /** Degrees: seen so, skin is shortened by 6 % (METHODS, section 3), and the light falls differently. */
    private static final double LARGEST_DEGREES = 20;

    /** Places over the targets at which the map is asked, each way: their mean is not the bending of single places. */
    private static final int PLACES = 9;

    private Tilt() {}

    static Optional<Caution> of(PairLook look) {
        double degrees = degrees(look);
        if (degrees <= LARGEST_DEGREES) {
            return Optional.empty();
        }
        return Optional.of(new Finding(CODE, degrees, LARGEST_DEGREES)
                .caution(
                        look.groups().detail(),
                        "The treated skin was seen from another angle, tilted by about %.0f° where at most %.0f° may be:"
                                + " folds and scars look shallower or deeper, and the light falls differently.",
                        "Hold the camera at the same angle to the skin in both photos, best straight above it."));
    }

    private static double degrees(PairLook look) {
        double[] jacobian = meanJacobian(look);
        double squares = 0;
        for (double element : jacobian) {
            squares += element * element;
        }
        double determinant = Math.abs(jacobian[0] * jacobian[3] - jacobian[1] * jacobian[2]);
        // Singular values s ≥ t: s² + t² is the sum of squares, s t the determinant.
        double sum = Math.sqrt(squares + 2 * determinant);
        double difference = Math.sqrt(Math.max(0, squares - 2 * determinant));
        return sum > 0 ? StrictMath.toDegrees(StrictMath.acos((sum - difference) / (sum + difference))) : 0;
    }

    private static double[] meanJacobian(PairLook look) {
        Mask targets = look.targets();
        Warp map = look.pair().alignment().afterFromBefore();
        Window window = look.pair().before().window();
        Window extent = targets.count() == 0 ? Window.ofSize(targets.width(), targets.height()) : targets.extent();
        double[] mean = new double[4];
        for (int row = 0; row < PLACES; row++) {
            double y = window.y() + extent.y() + (row + 0.5) * extent.height() / PLACES;
            for (int column = 0; column < PLACES; column++) {
                double x = window.x() + extent.x() + (column + 0.5) * extent.width() / PLACES;
                double[] jacobian = map.jacobian(x, y);
                for (int i = 0; i < mean.length; i++) {
                    mean[i] += jacobian[i];
                }
            }
        }
        return mean;
    }
}
