package io.github.skindelta.sample.scene;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which pair to render; the same specification gives the same pixels.
 *
 * @param scene what happened to the skin
 * @param nuisance what else differs between the photos
 * @param seed which skin, pose and light; the skin type is 1 + (seed mod 6)
 * @param width of both photos in pixels; the before photo is 80 mm wide
 * @param height of both photos in pixels
 * @param props what lies on the skin, in both photos
 */
public record PairSpec(Scene scene, Nuisance nuisance, long seed, int width, int height, Set<Prop> props) {

    /** Width of the before photo on the skin. */
    public static final double WIDTH_MM = 80;

    /** Below this, furrows and scar are smaller than pixels. */
    private static final int SMALLEST = 64;

    /**
     * Copies the props, in their own order.
     *
     * @throws IllegalArgumentException if a side is shorter than 64 px or more than 4 times the other
     */
    public PairSpec {
        boolean tooSmall = Math.min(width, height) < SMALLEST;
        if (tooSmall || Math.max(width, height) > 4L * Math.min(width, height)) {
            throw new IllegalArgumentException(
                    "%d × %d px: both sides must be at least %d px and within a factor of 4 of each other"
                            .formatted(width, height, SMALLEST));
        }
        props = Collections.unmodifiableSet(inOrder(props));
    }

    /** Nothing lies on the skin. */
    public PairSpec(Scene scene, Nuisance nuisance, long seed, int width, int height) {
        this(scene, nuisance, seed, width, height, Set.of());
    }

    /** Fitzpatrick skin type, 1–6. */
    public int skinType() {
        return 1 + (int) Math.floorMod(seed, 6L);
    }

    /** Pixels per millimetre of skin in the before photo, the same everywhere in it. */
    public double pxPerMm() {
        return width / WIDTH_MM;
    }

    /** Height of the before photo on the skin. */
    public double heightMm() {
        return height / pxPerMm();
    }

    private static Set<Prop> inOrder(Collection<Prop> props) {
        Set<Prop> ordered = EnumSet.noneOf(Prop.class);
        ordered.addAll(props);
        return ordered;
    }
}
