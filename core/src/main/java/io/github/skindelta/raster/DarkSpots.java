package io.github.skindelta.raster;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Round spots that are darker than what is around them, of any size in a range: maxima over place and scale of the
 * scale-normalised Laplacian of a Gaussian (Lindeberg, Int. J. Comput. Vis. 30(2), 1998, §5).
 *
 * <p>A Gaussian spot of contrast A and standard deviation s answers {@code 2 A σ² s² / (s² + σ²)²} at scale σ: most, ½ A, at
 * σ = s. So the answer tells size and contrast at once.
 */
public final class DarkSpots {

    private final Plane smooth;
    private final List<Plane> answers;
    private final Scales scales;
    private final int width;

    /** One scale: its smooth plane, and the answers below it, at it and above. */
    private DarkSpots(Plane smooth, List<Plane> answers, Scales scales) {
        this.smooth = smooth;
        this.answers = answers;
        this.scales = scales;
        this.width = smooth.width();
    }

    /**
     * Which sizes are looked for: those between the second and the second-last scale.
     *
     * @param smallestPx standard deviation of the first
     * @param factor from each to the next
     * @param count how many
     */
    public record Scales(double smallestPx, double factor, int count) {
        double sigmaPx(double index) {
            return smallestPx * Math.pow(factor, index);
        }
    }

    /**
     * One spot.
     *
     * @param x column of its middle
     * @param y row of its middle
     * @param sigmaPx standard deviation of the Gaussian that it resembles, pixels
     * @param contrast how much darker its middle is than its surroundings, in the plane's unit
     * @param roundness the smaller over the larger curvature in its middle, 0 (a line) to 1
     */
    public record Spot(int x, int y, double sigmaPx, double contrast, double roundness) {}

    /**
     * Finds spots.
     *
     * @param density larger where it is darker, such as optical density
     * @param scales sizes to look for
     * @param leastContrast fainter spots are left out
     * @return spots row by row
     */
    public static List<Spot> of(Plane density, Scales scales, double leastContrast) {
        List<Spot> spots = new ArrayList<>();
        Deque<Plane> answers = new ArrayDeque<>();
        Plane here = density;
        Plane above = density;
        for (int k = 0; k < scales.count(); k++) {
            // A Gaussian of a Gaussian: variances add.
            double there = k == 0 ? 0 : scales.sigmaPx(k - 1);
            here = above;
            above = GaussianBlur.of(here, Math.sqrt(square(scales.sigmaPx(k)) - there * there));
            answers.add(answer(above, square(scales.sigmaPx(k))));
            if (k >= 2) {
                new DarkSpots(here, List.copyOf(answers), scales).addTo(spots, k - 1, leastContrast);
                answers.remove();
            }
        }
        spots.sort(Comparator.comparingInt(Spot::y).thenComparingInt(Spot::x));
        return spots;
    }

    private void addTo(List<Spot> spots, int scale, double leastContrast) {
        float[] here = answers.get(1).samples;
        for (int y = 1; y < smooth.height() - 1; y++) {
            for (int x = 1; x < width - 1; x++) {
                if (here[y * width + x] >= leastContrast / 2 && isMaximum(x, y)) {
                    spots.add(spot(scale, x, y));
                }
            }
        }
    }

    /** −σ² times the Laplacian. */
    private static Plane answer(Plane smooth, double variance) {
        int width = smooth.width();
        float[] from = smooth.samples;
        float[] answer = new float[from.length];
        float factor = (float) variance;
        for (int i = width + 1; i < answer.length - width - 1; i++) {
            answer[i] = factor * (4 * from[i] - from[i - 1] - from[i + 1] - from[i - width] - from[i + width]);
        }
        return new Plane(width, smooth.height(), answer);
    }

    /** Over the 26 neighbours in place and scale; of equal ones the first from the top left is the maximum. */
    private boolean isMaximum(int x, int y) {
        float here = answers.get(1).samples[y * width + x];
        for (int k = 0; k <= 2; k++) {
            float[] samples = answers.get(k).samples;
            for (int row = y - 1; row <= y + 1; row++) {
                for (int i = row * width + x - 1; i <= row * width + x + 1; i++) {
                    boolean isEarlier = k < 1 || (k == 1 && i < y * width + x);
                    if (samples[i] > here || (isEarlier && samples[i] == here)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private Spot spot(int k, int x, int y) {
        double below = answers.get(0).at(x, y);
        double here = answers.get(1).at(x, y);
        double above = answers.get(2).at(x, y);
        // The top of the parabola through the three, in scales.
        double top = (below - above) / (2 * (below - 2 * here + above));
        double most = here - (below - above) * top / 4;
        return new Spot(x, y, scales.sigmaPx(k + top), 2 * most, roundness(smooth.samples, y * width + x));
    }

    private double roundness(float[] of, int i) {
        double across = 2.0 * of[i] - of[i - 1] - of[i + 1];
        double down = 2.0 * of[i] - of[i - width] - of[i + width];
        double mixed = ((double) of[i - width - 1] + of[i + width + 1] - of[i - width + 1] - of[i + width - 1]) / 4;
        double mean = (across + down) / 2;
        double apart = Math.hypot((across - down) / 2, mixed);
        return Math.max(0, mean - apart) / (mean + apart);
    }

    private static double square(double value) {
        return value * value;
    }
}
