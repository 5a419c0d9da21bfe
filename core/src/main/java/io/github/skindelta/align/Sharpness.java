package io.github.skindelta.align;

import io.github.skindelta.failure.NotComparableException;
import io.github.skindelta.failure.Obstacle;
import io.github.skindelta.photo.Photo;
import io.github.skindelta.raster.GaussianBlur;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.raster.Point;
import io.github.skindelta.raster.ReducedGrid;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * How much of a photo's fine detail is there: the power of light between Gaussians of 1 and 2.2 pixels over that between
 * 2.2 and 4.6 pixels of a photo reduced to half a megapixel, less the noise.
 *
 * <p>A surface without any detail, however bent, has 6 % (a band's power grows with the fourth power of its width); photos
 * in focus have 35 % and more, smooth cheeks included. It says nothing of a photo without any structure.
 */
final class Sharpness {

    /**
     * Less than this is blurred beyond use. Ten sharp photos (cheeks and whole faces of five people, a face before a wall,
     * rendered arms) had 36 to 260 %; blurred by a Gaussian of 2 pixels of the reduced photo 12 to 40 %, of 4 pixels 7 to 16 %, of
     * 6 pixels and more 0 to 9 %. Rendered pairs with one photo blurred aligned up to 4 pixels (4 of 4) and at 8 pixels
     * to seven times the error or not at all.
     */
    static final double LEAST_PERCENT = 10;

    /**
     * Squared contrast of 0.3 %: rounding to 8 bits leaves a tenth of it on a smooth surface, the blocks of a JPEG of
     * middling quality all of it. Skin in focus has ten times as much.
     */
    private static final double ROUNDING = 1e-5;

    /** Structure is what has so many times the power of noise, of which a photo holds few independent coarse samples. */
    private static final double ABOVE_NOISE = 5;

    /** Standard deviations: 1, 2, 4, … pixels on top of each other. The last band tells a blurred photo from an empty one. */
    private static final double[] SIGMAS = {1, 2.236, 4.583, 9.220, 18.466, 36.946};

    private Sharpness() {}

    /**
     * Refuses a photo that is blurred beyond use.
     *
     * @param photo a photo
     * @param percent its sharpness
     */
    static void require(Photo photo, double percent) {
        if (percent < LEAST_PERCENT) {
            throw new NotComparableException(new Obstacle.TooBlurred(photo.name(), percent, LEAST_PERCENT));
        }
    }

    /**
     * The sharpness of a photo.
     *
     * @param light natural logarithm of luminance, about half a megapixel
     * @param grid its pixels
     * @param isSkin which points of the full photo count
     * @return fine detail in percent of coarser detail, at least 0; empty where there is neither, as on flat grey and in
     *     noise
     */
    static OptionalDouble percent(Plane light, ReducedGrid grid, Predicate<Point> isSkin) {
        double[] powers = new double[SIGMAS.length];
        Plane finer = light;
        for (int band = 0; band < powers.length; band++) {
            Plane smooth = GaussianBlur.of(light, SIGMAS[band]);
            powers[band] = power(finer, smooth, grid, isSkin);
            finer = smooth;
        }
        double[] noise = noise(powers[0]);
        double fine = Math.max(powers[1] - noise[1] - ROUNDING, 0);
        double coarse = Math.max(powers[2] - noise[2] - ROUNDING, 0);
        int last = powers.length - 1;
        boolean hasStructure = powers[last] > ABOVE_NOISE * noise[last] + ROUNDING;
        if (!hasStructure) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(coarse > 0 ? 100 * fine / coarse : 0);
    }

    /** What white noise has in every band, if the finest holds nothing else; it holds less than that. */
    private static double[] noise(double finest) {
        double[] noise = new double[SIGMAS.length];
        double ownShare = 1 + 1 / (4 * Math.PI) - 1 / Math.PI;
        for (int band = 1; band < noise.length; band++) {
            double inner = SIGMAS[band - 1] * SIGMAS[band - 1];
            double outer = SIGMAS[band] * SIGMAS[band];
            double share = (1 / inner + 1 / outer - 4 / (inner + outer)) / (4 * Math.PI);
            noise[band] = finest * share / ownShare;
        }
        return noise;
    }

    /** Mean square of a difference over the skin. */
    private static double power(Plane finer, Plane smooth, ReducedGrid grid, Predicate<Point> isSkin) {
        double sum = 0;
        long count = 0;
        for (int y = 0; y < finer.height(); y++) {
            for (int x = 0; x < finer.width(); x++) {
                if (isSkin.test(grid.full(new Point(x, y)))) {
                    double difference = finer.at(x, y) - smooth.at(x, y);
                    sum += difference * difference;
                    count++;
                }
            }
        }
        return count == 0 ? 0 : sum / count;
    }
}
