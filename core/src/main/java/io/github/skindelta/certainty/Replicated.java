package io.github.skindelta.certainty;

import java.util.List;

/**
 * One number read in several photos of two sessions: its means, and how well it repeats within a session.
 *
 * <p>Both sessions are taken to repeat equally well, as in the two-sample t test, because the few photos of one alone say
 * little: {@code s² = Σ(reading − mean of its session)² / (n_before + n_after − 2)}. The error of the difference of the means
 * is {@code s²/n_before + s²/n_after}, which is METHODS §5's {@code s_before²/n_before + s_after²/n_after} where both
 * sessions have the same number of photos.
 *
 * @param before readings of the first session, at least one
 * @param after readings of the second, at least one
 */
public record Replicated(List<Double> before, List<Double> after) {

    /** What the photos of a session share. */
    public enum Setup {
        /** Pose and light: their spread is repeatability only. */
        SHARED("same-setup"),
        /** Only the skin: camera, light and person were set up anew for each. */
        ANEW("independent");

        private final String code;

        Setup(String code) {
            this.code = code;
        }

        /** Stable name, lower case with hyphens. */
        public String code() {
            return code;
        }
    }

    /**
     * Readings in all for a spread to be used: with three, and one degree of freedom, Student's t is 12.7, and a chance
     * agreement of two photos would decide; with four it is 4.3.
     */
    public static final int FEWEST = 4;

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if a session has no reading
     */
    public Replicated {
        before = List.copyOf(before);
        after = List.copyOf(after);
        if (before.isEmpty() || after.isEmpty()) {
            throw new IllegalArgumentException("readings before: " + before.size() + ", after: " + after.size());
        }
    }

    /** Mean of the first session. */
    public double meanBefore() {
        return mean(before);
    }

    /** Mean of the second session. */
    public double meanAfter() {
        return mean(after);
    }

    /** Readings of both sessions. */
    public int count() {
        return before.size() + after.size();
    }

    /**
     * How sure the change from mean to mean is.
     *
     * <p>In the same setup, repeatability is a part of what untouched skin shows of the pair, next to light and position that
     * no further photo of the session shows: only where photos of a session disagree by more than that does their spread take
     * its place; it is never added, which would count it twice. Set up anew, the photos show all of it, and their spread takes
     * its place in any case. Errors that the photos share stay.
     *
     * @param pair how sure the change is by one photo of each session
     * @param setup what the photos of a session share
     * @return the pair's own where there are fewer than {@link #FEWEST} readings or no spread at all, such as between no scar
     *     and no scar
     */
    public Certainty ofChange(Certainty pair, Setup setup) {
        if (count() < FEWEST) {
            return pair;
        }
        Certainty repeats = spread();
        double shown = Math.sqrt(square(pair.standardError()) - square(pair.shared()));
        boolean isWider = repeats.standardError() > shown;
        return repeats.standardError() > 0 && (isWider || setup == Setup.ANEW)
                ? StandardErrors.of(repeats).with(pair.shared()).together()
                : pair;
    }

    private Certainty spread() {
        int degrees = count() - 2;
        double variance = (squares(before) + squares(after)) / degrees;
        double ofMeans = variance / before.size() + variance / after.size();
        return new Certainty(Math.sqrt(ofMeans), degrees, Certainty.Source.REPLICATES);
    }

    private static double mean(List<Double> readings) {
        return readings.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    private static double squares(List<Double> readings) {
        double mean = mean(readings);
        return readings.stream().mapToDouble(reading -> square(reading - mean)).sum();
    }

    private static double square(double value) {
        return value * value;
    }
}
