package io.github.skindelta.raster;

import io.github.skindelta.raster.RidgeFilter.Ridges;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The centre lines of ridges. A line has one sample in every column, or in every row where it is steeper, so that the pieces
 * that its samples stand for add up to its length. It ends where it has half of the strength that is usual in its middle:
 * there the straight piece over which strength is averaged has left the line by half.
 */
public final class CentreLines {

    /** Samples that a centre line may skip where it changes from columns to rows, or passes a blemish. */
    private static final int GAP = 2;

    /** Of a line's strengths, from the weakest: what is usual in its middle. */
    private static final double PLATEAU = 0.75;

    /** Of its strongest piece's strength: a strand that is usually weaker is that piece and something else. */
    private static final double LEAST_ALIKE = 0.5;

    /** Neighbours on one line differ by no more, in units of π / DIRECTIONS: 22°. */
    private static final int TURN = 2;

    /** Most samples of a line have this share of its strength by themselves; a mole lends its strength to its neighbours. */
    private static final double ALONE = 0.4;

    private static final double MOST_SAMPLES = 0.65;

    private final Ridges ridges;
    private final int width;
    private final int height;
    private final List<int[]> strands;

    /**
     * One line.
     *
     * @param samples their indices, row by row, ascending
     * @param plateau the strength that is usual along it
     * @param lengthPx of the line
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    public record Line(int[] samples, double plateau, double lengthPx) {}

    /**
     * What makes a strand of crests a line.
     *
     * @param strength that a line has by itself
     * @param seededStrength that is enough where most of it is seeded
     * @param extent share of its strength out to which it reaches
     * @param lengthPx the shortest
     */
    public record Rule(double strength, double seededStrength, double extent, double lengthPx) {}

    /**
     * Follows crests.
     *
     * @param ridges of every sample
     * @param allowed where lines may be
     * @param least strength of a crest
     */
    public CentreLines(Ridges ridges, Mask allowed, double least) {
        this.ridges = ridges;
        this.width = ridges.strength().width();
        this.height = ridges.strength().height();
        this.strands = strands(crests(allowed, least));
    }

    /**
     * The lines.
     *
     * @param rule of what is one
     * @param seeds where a weaker line is one as well
     * @return those that keep to the rule, from the top
     */
    public List<Line> lines(Rule rule, Mask seeds) {
        List<Line> lines = new ArrayList<>();
        for (int[] strand : strands) {
            Line line = line(strand, rule);
            boolean isStrong = line.plateau() >= rule.strength()
                    || (line.plateau() >= rule.seededStrength() && isSeeded(line, seeds));
            if (isStrong && line.lengthPx() >= rule.lengthPx() && isEven(line)) {
                lines.add(line);
            }
        }
        return lines;
    }

    /**
     * The samples of lines.
     *
     * @param lines any of these
     * @return one mask
     */
    public Mask mask(List<Line> lines) {
        boolean[] inside = new boolean[width * height];
        lines.forEach(line -> Arrays.stream(line.samples()).forEach(i -> inside[i] = true));
        return new Mask(width, height, inside);
    }

    /**
     * Lines as a plane of the picture, so that its mean over some skin is the length of lines on it over its area.
     *
     * @param lines with what a length of each counts
     * @param grid whose samples these are
     * @param area how much skin a pixel shows
     * @return length over area, plane of the grid's window
     */
    public Plane density(List<Weighted> lines, SampleGrid grid, PixelArea area) {
        float[] pieces = new float[width * height];
        for (Weighted weighted : lines) {
            for (int i : weighted.line().samples()) {
                pieces[i] = (float) (weighted.weight() * lengthAt(i) / grid.factor());
            }
        }
        Window window = grid.window();
        Plane spread = grid.spread(new Plane(width, height, pieces));
        return Plane.byRows(window.width(), window.height(), (y, row) -> {
            spread.copyRow(y, row);
            PixelArea.Row areas = area.row(window.y() + y);
            for (int x = 0; x < row.length; x++) {
                row[x] = row[x] == 0 ? 0 : (float) (row[x] / Math.sqrt(areas.at(window.x() + x)));
            }
        });
    }

    /**
     * A line and what it counts.
     *
     * @param line the line
     * @param weight of a length of it
     */
    public record Weighted(Line line, double weight) {}

    /**
     * What a plane shows across a line, averaged along it.
     *
     * @param line the line
     * @param plane of the ridges' size
     * @param reach samples to either side
     * @return from one side to the other, 2 · reach + 1 values one sample apart
     */
    public double[] profile(Line line, Plane plane, int reach) {
        double[] profile = new double[2 * reach + 1];
        for (int i : line.samples()) {
            double radians = radians(i);
            int column = i % width;
            int row = i / width;
            for (int step = -reach; step <= reach; step++) {
                double x = column - step * Math.sin(radians);
                double y = row + step * Math.cos(radians);
                profile[step + reach] += Bilinear.at(plane, x, y) / line.samples().length;
            }
        }
        return profile;
    }

    private boolean[] crests(Mask allowed, double least) {
        boolean[] crests = new boolean[width * height];
        float[] strength = ridges.strength().samples;
        for (int y = 1; y < height - 1; y++) {
            for (int i = y * width + 1, end = (y + 1) * width - 1; i < end; i++) {
                int beside = isFlat(i) ? width : 1;
                crests[i] = allowed.inside[i]
                        && strength[i] >= least
                        && strength[i] > strength[i - beside]
                        && strength[i] >= strength[i + beside];
            }
        }
        return crests;
    }

    private List<int[]> strands(boolean... left) {
        List<int[]> all = new ArrayList<>();
        int[] found = new int[left.length];
        for (int seed = 0; seed < left.length; seed++) {
            if (left[seed]) {
                all.add(Arrays.copyOf(found, follow(seed, left, found)));
            }
        }
        return all;
    }

    private int follow(int seed, boolean[] left, int... found) {
        int count = 0;
        found[count++] = seed;
        left[seed] = false;
        for (int next = 0; next < count; next++) {
            int y = found[next] / width;
            int x = found[next] % width;
            for (int v = Math.max(y - GAP, 0); v <= Math.min(y + GAP, height - 1); v++) {
                for (int u = Math.max(x - GAP, 0); u <= Math.min(x + GAP, width - 1); u++) {
                    int other = v * width + u;
                    if (left[other] && isOneLine(found[next], other)) {
                        left[other] = false;
                        found[count++] = other;
                    }
                }
            }
        }
        return count;
    }

    private boolean isOneLine(int one, int other) {
        float turn = Math.abs(ridges.direction().samples[one] - ridges.direction().samples[other]);
        return Math.min(turn, RidgeFilter.DIRECTIONS - turn) <= TURN;
    }

    private Line line(int[] strand, Rule rule) {
        float[] strength = ridges.strength().samples;
        double plateau = plateau(strand, rule);
        int[] kept = Arrays.stream(strand)
                .filter(i -> strength[i] >= rule.extent() * plateau)
                .sorted()
                .toArray();
        return new Line(
                kept, plateau, Arrays.stream(kept).mapToDouble(this::lengthAt).sum());
    }

    /**
     * The strength that is usual in the middle. Where as much of a strand as makes the shortest line is much stronger, it is
     * that line, and the rest has only run into it.
     */
    private double plateau(int[] strand, Rule rule) {
        float[] strength = ridges.strength().samples;
        double[] sorted =
                Arrays.stream(strand).mapToDouble(i -> strength[i]).sorted().toArray();
        double usual = sorted[(int) (PLATEAU * (sorted.length - 1))];
        double strong = sorted[Math.max(sorted.length - 1 - (int) rule.lengthPx(), 0)];
        return LEAST_ALIKE * strong > usual ? strong : usual;
    }

    private static boolean isSeeded(Line line, Mask seeds) {
        return 2 * Arrays.stream(line.samples()).filter(i -> seeds.inside[i]).count() >= line.samples().length;
    }

    private boolean isEven(Line line) {
        float[] here = ridges.here().samples;
        long strong = Arrays.stream(line.samples())
                .filter(i -> here[i] >= ALONE * line.plateau())
                .count();
        return strong >= MOST_SAMPLES * line.samples().length;
    }

    /** How long the piece of a line is that one of its samples stands for, samples. */
    private double lengthAt(int sample) {
        double radians = radians(sample);
        return 1 / Math.max(Math.abs(Math.cos(radians)), Math.abs(Math.sin(radians)));
    }

    private double radians(int sample) {
        return Math.PI * ridges.direction().samples[sample] / RidgeFilter.DIRECTIONS;
    }

    private boolean isFlat(int sample) {
        float direction = ridges.direction().samples[sample];
        return direction <= RidgeFilter.DIRECTIONS / 4.0 || direction >= RidgeFilter.DIRECTIONS * 0.75;
    }
}
