package io.github.skindelta.raster;

import java.util.ArrayList;
import java.util.List;

/** The parts of a mask that hang together, over edges and corners. */
public final class ConnectedRegions {

    private ConnectedRegions() {}

    /**
     * Takes a mask apart.
     *
     * @param mask any mask
     * @param leastPixels parts with fewer pixels are left out
     * @return one mask a part, of the same size, in the order of their first pixels from the top left
     */
    public static List<Mask> of(Mask mask, int leastPixels) {
        boolean[] left = mask.inside.clone();
        int[] stack = new int[left.length];
        List<Mask> parts = new ArrayList<>();
        for (int seed = 0; seed < left.length; seed++) {
            if (left[seed]) {
                int count = flood(left, mask.width(), seed, stack);
                if (count >= leastPixels) {
                    parts.add(part(mask, stack, count));
                }
            }
        }
        return parts;
    }

    /**
     * The parts of a mask that a seed touches.
     *
     * @param mask any mask
     * @param seed pixels to start from, same size
     * @return the pixels of the mask that hang together with a seed's pixel inside it
     */
    public static Mask touching(Mask mask, Mask seed) {
        boolean[] left = mask.inside.clone();
        boolean[] touched = new boolean[left.length];
        int[] stack = new int[left.length];
        for (int i = 0; i < left.length; i++) {
            if (seed.inside[i] && left[i]) {
                int count = flood(left, mask.width(), i, stack);
                for (int k = 0; k < count; k++) {
                    touched[stack[k]] = true;
                }
            }
        }
        return new Mask(mask.width(), mask.height(), touched);
    }

    /** Takes one part out of {@code left}; its pixels are the first {@code count} of {@code found}. */
    private static int flood(boolean[] left, int width, int seed, int[] found) {
        int count = 0;
        found[count++] = seed;
        left[seed] = false;
        for (int next = 0; next < count; next++) {
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

    private static Mask part(Mask mask, int[] pixels, int count) {
        boolean[] inside = new boolean[mask.inside.length];
        for (int i = 0; i < count; i++) {
            inside[pixels[i]] = true;
        }
        return new Mask(mask.width(), mask.height(), inside);
    }
}
