package io.github.skindelta.align.dense;

import boofcv.alg.transform.fft.GeneralPurposeFFT_F32_2D;
import io.github.skindelta.raster.Homography;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.raster.Point;
import io.github.skindelta.raster.ReducedGrid;
import io.github.skindelta.raster.SamplingGrid;
import io.github.skindelta.raster.Warp;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A rough map by trying: the after photo is turned and scaled in small steps, and each time the chroma of both whole frames
 * is correlated at all shifts at once.
 *
 * <p>Where the light has changed sides no spot looks like itself and no registrar matches it, but a frame full of faint
 * pigment still fits in one place only. On rendered pairs with light from the other side the right place stood out by 8 to
 * 35 standard deviations, wrong ones by 5 to 7, on skin of all types.
 */
public final class TurnSearch {

    /** Coherent over 40 % of a photo's width where the turn is wrong by half a step. */
    private static final double TURN_STEP_DEGREES = 3;

    private static final int TURNS = 10;

    private static final double SCALE_STEP = 1.06;

    /** Six per cent seven times is a half. */
    private static final int SCALES = 7;

    /** Standard deviation of the band's inner Gaussian, pixels of the coarsest scale. */
    private static final double SIGMA = 1.5;

    /** Room for shifts, as a part of the photo's side; farther ones come in again at the other end. */
    private static final double ROOM = 1.2;

    private final ReducedGrid here;
    private final ReducedGrid there;
    private final List<Plane> after;
    private final int width;
    private final int height;
    private final float[] before;

    private TurnSearch(Pyramid before, Pyramid after, Predicate<Point> isSkin) {
        Pyramid.Level mine = before.levels().get(before.levels().size() - 1);
        Pyramid.Level other = after.levels().get(after.levels().size() - 1);
        this.here = mine.grid();
        this.there = other.grid();
        this.after = Bands.chroma(other.channels(), SIGMA);
        this.width = powerOfTwo(ROOM * here.width());
        this.height = powerOfTwo(ROOM * here.height());
        Mask skin = Mask.byRows(here.width(), here.height(), (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = isSkin.test(here.full(new Point(x, y)));
            }
        });
        this.before = spectrum(Bands.chroma(mine.channels(), SIGMA), skin);
    }

    /**
     * The map under which the photos' chroma correlates best.
     *
     * @param before scales of the first photo
     * @param after scales of the second
     * @param isSkin which points of the before photo count
     * @return a turn of up to 30°, a scale of up to a half more or less, and a shift; of photos that show different skin,
     *     any
     */
    public static Homography best(Pyramid before, Pyramid after, Predicate<Point> isSkin) {
        TurnSearch search = new TurnSearch(before, after, isSkin);
        int turns = 2 * TURNS + 1;
        Fit[] fits = new Fit[turns * (2 * SCALES + 1)];
        IntStream.range(0, fits.length).parallel().forEach(i -> {
            double degrees = TURN_STEP_DEGREES * (i % turns - TURNS);
            int step = i / turns - SCALES;
            fits[i] = search.fit(Math.toRadians(degrees), StrictMath.pow(SCALE_STEP, step));
        });
        Fit best = fits[0];
        for (Fit fit : fits) {
            best = fit.peak() > best.peak() ? fit : best;
        }
        return best.map();
    }

    /**
     * One trial.
     *
     * @param map with the best shift
     * @param peak correlation there, standard deviations of it over all shifts
     */
    private record Fit(Homography map, double peak) {}

    private Fit fit(double radians, double scale) {
        Homography turned = turned(radians, scale);
        SamplingGrid places = SamplingGrid.of(Warp.of(turned), here, there);
        Mask shown = places.inside(there, 1);
        float[] product = spectrum(after.stream().map(places::sample).toList(), shown);
        for (int i = 0; i < product.length; i += 2) {
            float real = before[i] * product[i] + before[i + 1] * product[i + 1];
            product[i + 1] = before[i] * product[i + 1] - before[i + 1] * product[i];
            product[i] = real;
        }
        new GeneralPurposeFFT_F32_2D(height, width).complexInverse(product, true);
        int best = 0;
        double squares = 0;
        for (int i = 0; i < product.length; i += 2) {
            squares += product[i] * product[i];
            best = product[i] > product[best] ? i : best;
        }
        double spread = Math.sqrt(squares / (product.length / 2.0)) + 1e-12;
        return new Fit(turned.times(shift(best / 2)), product[best] / spread);
    }

    /** About the middles of the photos; a scale of 1 makes both frames equally large. */
    private Homography turned(double radians, double scale) {
        double sizes = Math.hypot((double) there.factor() * there.width(), (double) there.factor() * there.height())
                / Math.hypot((double) here.factor() * here.width(), (double) here.factor() * here.height());
        double cos = scale * sizes * StrictMath.cos(radians);
        double sin = scale * sizes * StrictMath.sin(radians);
        double hereX = here.full((here.width() - 1) / 2.0);
        double hereY = here.full((here.height() - 1) / 2.0);
        double thereX = there.full((there.width() - 1) / 2.0);
        double thereY = there.full((there.height() - 1) / 2.0);
        return Homography.of(
                cos, -sin, thereX - cos * hereX + sin * hereY, sin, cos, thereY - sin * hereX - cos * hereY, 0, 0, 1);
    }

    private Homography shift(int index) {
        int x = index % width;
        int y = index / width;
        double dx = (double) here.factor() * (x > width / 2 ? x - width : x);
        double dy = (double) here.factor() * (y > height / 2 ? y - height : y);
        return Homography.of(1, 0, dx, 0, 1, dy, 0, 0, 1);
    }

    /** Two planes as the real and the imaginary part of one picture: their correlations then add up in its real part. */
    private float[] spectrum(List<Plane> planes, Mask where) {
        float[] spectrum = new float[2 * width * height];
        for (int y = 0; y < where.height(); y++) {
            for (int x = 0; x < where.width(); x++) {
                if (where.at(x, y)) {
                    spectrum[2 * (y * width + x)] = planes.get(0).at(x, y);
                    spectrum[2 * (y * width + x) + 1] = planes.get(1).at(x, y);
                }
            }
        }
        new GeneralPurposeFFT_F32_2D(height, width).complexForward(spectrum);
        return spectrum;
    }

    private static int powerOfTwo(double atLeast) {
        return Integer.highestOneBit((int) Math.ceil(atLeast) * 2 - 1);
    }
}
