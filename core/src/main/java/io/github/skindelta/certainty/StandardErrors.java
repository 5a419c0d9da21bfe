package io.github.skindelta.certainty;

/**
 * Errors of one number that have nothing to do with each other: they add in square, and so do their degrees of freedom by
 * Welch and Satterthwaite.
 */
public final class StandardErrors {

    /** Beyond this Student's t is the normal distribution to three digits. */
    private static final double MANY = 1000;

    private final Certainty estimated;
    private final double known;

    private StandardErrors(Certainty estimated, double knownSquared) {
        this.estimated = estimated;
        this.known = knownSquared;
    }

    /**
     * The one that was estimated from few looks.
     *
     * @param estimated the error with its degrees of freedom
     * @return it alone
     */
    public static StandardErrors of(Certainty estimated) {
        return new StandardErrors(estimated, 0);
    }

    /**
     * Another one, whose size is known.
     *
     * @param standardError in the same unit, of either sign
     * @return all of them
     */
    public StandardErrors with(double standardError) {
        return new StandardErrors(estimated, known + standardError * standardError);
    }

    /** All of them as one; further photos share those whose size is known. */
    public Certainty together() {
        double square = estimated.standardError() * estimated.standardError();
        double sum = square + known;
        double degrees =
                square == 0 ? MANY : Math.min(MANY, estimated.degreesOfFreedom() * sum * sum / (square * square));
        return new Certainty(
                Math.sqrt(sum),
                degrees,
                estimated.source(),
                Math.min(Math.hypot(Math.sqrt(known), estimated.shared()), Math.sqrt(sum)));
    }
}
