package io.github.skindelta.raster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Predicate;

/** The parts of a mask that hang together, over edges and corners. */
public final class ConnectedRegions {

    /** Pixels of a part before more room is made: most are small. */
    private static final int FIRST_ROOM = 4096;

    private static final int NEIGHBOURS = 8;

    private final int width;
    private final boolean[] left;
    private int[] found = new int[FIRST_ROOM];

    private ConnectedRegions(Mask mask) {
        this.width = mask.width();
        this.left = mask.inside.clone();
    }

    /**
     * What is known of a part without looking at its pixels.
     *
     * @param pixels how many it has
     * @param extentPx diagonal of the rectangle around it
     */
    public record Part(int pixels, double extentPx) {}

    /**
     * Takes a mask apart. A part's mask is made when it is asked for: each is as large as the whole.
     *
     * @param mask any mask
     * @param wanted which parts to return
     * @return one mask a part, of the same size, in the order of their first pixels from the top left
     */
    public static Iterable<Mask> of(Mask mask, Predicate<Part> wanted) {
        return () -> new Parts(mask, wanted);
    }

    /** One part after another. */
    private static final class Parts implements Iterator<Mask> {
        private final Mask mask;
        private final Predicate<Part> wanted;
        private final ConnectedRegions regions;
        private int seed;

        /** Pixels of the next part; 0 if there is none. */
        private int count;

        Parts(Mask mask, Predicate<Part> wanted) {
            this.mask = mask;
            this.wanted = wanted;
            this.regions = new ConnectedRegions(mask);
            advance();
        }

        private void advance() {
            count = 0;
            for (; count == 0 && seed < regions.left.length; seed++) {
                if (regions.left[seed]) {
                    int found = regions.flood(seed);
                    count = wanted.test(regions.part(found)) ? found : 0;
                }
            }
        }

        @Override
        public boolean hasNext() {
            return count > 0;
        }

        @Override
        public Mask next() {
            if (count == 0) {
                throw new NoSuchElementException();
            }
            boolean[] inside = new boolean[regions.left.length];
            regions.draw(count, inside);
            advance();
            return new Mask(mask.width(), mask.height(), inside);
        }
    }

    /**
     * The parts that are wanted, in one mask.
     *
     * @param mask any mask
     * @param wanted which parts to keep
     * @return their pixels
     */
    public static Mask keeping(Mask mask, Predicate<Part> wanted) {
        boolean[] inside = new boolean[mask.inside.length];
        ConnectedRegions regions = new ConnectedRegions(mask);
        for (int seed = 0; seed < inside.length; seed++) {
            if (regions.left[seed]) {
                int count = regions.flood(seed);
                if (wanted.test(regions.part(count))) {
                    regions.draw(count, inside);
                }
            }
        }
        return new Mask(mask.width(), mask.height(), inside);
    }

    /**
     * Where the parts of a mask lie.
     *
     * @param mask any mask
     * @param wanted which parts to return
     * @return one a part, in the order of their first pixels from the top left
     */
    public static List<ShapeMoments> moments(Mask mask, Predicate<Part> wanted) {
        List<ShapeMoments> moments = new ArrayList<>();
        ConnectedRegions regions = new ConnectedRegions(mask);
        for (int seed = 0; seed < regions.left.length; seed++) {
            if (regions.left[seed]) {
                int count = regions.flood(seed);
                if (wanted.test(regions.part(count))) {
                    moments.add(regions.moments(count));
                }
            }
        }
        return moments;
    }

    /**
     * The parts of a mask that a seed touches.
     *
     * @param mask any mask
     * @param seed pixels to start from, same size
     * @return the pixels of the mask that hang together with a seed's pixel inside it
     */
    public static Mask touching(Mask mask, Mask seed) {
        boolean[] inside = new boolean[mask.inside.length];
        ConnectedRegions regions = new ConnectedRegions(mask);
        for (int i = 0; i < inside.length; i++) {
            if (seed.inside[i] && regions.left[i]) {
                regions.draw(regions.flood(i), inside);
            }
        }
        return new Mask(mask.width(), mask.height(), inside);
    }

    /** Takes the seed's part out of {@code left}; its pixels are the first of {@code found}, as many as returned. */
    private int flood(int seed) {
        int count = 0;
        found[count++] = seed;
        left[seed] = false;
        for (int next = 0; next < count; next++) {
            makeRoom(count + NEIGHBOURS);
            int pixel = found[next];
            int x = pixel % width;
            for (int dy = -width; dy <= width; dy += width) {
                for (int dx = x > 0 ? -1 : 0; dx <= (x < width - 1 ? 1 : 0); dx++) {
                    int neighbour = pixel + dy + dx;
                    if (neighbour >= 0 && neighbour < left.length && left[neighbour]) {
                        left[neighbour] = false;
                        found[count++] = neighbour;
                    }
                }
            }
        }
        return count;
    }

    private void makeRoom(int count) {
        if (count > found.length) {
            found = Arrays.copyOf(found, Math.min(2 * found.length, left.length + NEIGHBOURS));
        }
    }

    private Part part(int count) {
        int leftmost = Integer.MAX_VALUE;
        int rightmost = 0;
        int top = Integer.MAX_VALUE;
        int bottom = 0;
        for (int i = 0; i < count; i++) {
            leftmost = Math.min(leftmost, found[i] % width);
            rightmost = Math.max(rightmost, found[i] % width);
            top = Math.min(top, found[i] / width);
            bottom = Math.max(bottom, found[i] / width);
        }
        return new Part(count, Math.hypot(rightmost - leftmost + 1, bottom - top + 1));
    }

    private ShapeMoments moments(int count) {
        double x = 0;
        double y = 0;
        for (int i = 0; i < count; i++) {
            x += found[i] % width;
            y += Math.floorDiv(found[i], width);
        }
        x /= count;
        y /= count;
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (int i = 0; i < count; i++) {
            double across = found[i] % width - x;
            double down = Math.floorDiv(found[i], width) - y;
            xx += across * across;
            xy += across * down;
            yy += down * down;
        }
        return new ShapeMoments(count, x, y, xx / count + 1 / 12.0, xy / count, yy / count + 1 / 12.0);
    }

    private void draw(int count, boolean[] inside) {
        for (int i = 0; i < count; i++) {
            inside[found[i]] = true;
        }
    }
}
