package io.github.skindelta.lighting;

/**
 * What of a difference between two photos is taken to be light, because untouched skin shows it all around: the fewest terms
 * first.
 */
public enum Drift {
    /** One level for the frame. */
    LEVEL(1),
    /** And a gradient. */
    SLOPED(3),
    /** And square terms. */
    CURVED(6),
    /** And cubic terms: shade on a limb falls ever faster towards its edge. */
    CUBIC(10);

    private final int terms;

    Drift(int terms) {
        this.terms = terms;
    }

    /** Number of terms. */
    public int terms() {
        return terms;
    }

    /** The next with fewer terms; itself where there is none. */
    Drift simpler() {
        return switch (this) {
            case LEVEL, SLOPED -> LEVEL;
            case CURVED -> SLOPED;
            case CUBIC -> CURVED;
        };
    }

    /** The next with more terms; itself where there is none. */
    Drift richer() {
        return switch (this) {
            case LEVEL -> SLOPED;
            case SLOPED -> CURVED;
            case CURVED, CUBIC -> CUBIC;
        };
    }

    /** The simpler of two. */
    public Drift atMost(Drift other) {
        return terms <= other.terms ? this : other;
    }

    /**
     * The terms at a place.
     *
     * @param x −1 to 1 over the frame
     * @param y the same
     * @return one value a term
     */
    public double[] at(double x, double y) {
        return switch (this) {
            case LEVEL -> new double[] {1};
            case SLOPED -> new double[] {1, x, y};
            case CURVED -> new double[] {1, x, y, x * x, x * y, y * y};
            case CUBIC -> new double[] {1, x, y, x * x, x * y, y * y, x * x * x, x * x * y, x * y * y, y * y * y};
        };
    }
}
