package io.github.skindelta.metric;

/** Thrown by a metric that cannot be measured at a place; becomes a {@link Measurement.NotMeasurable}. */
final class NotMeasurableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param reason found, needed and what to do, one sentence
     */
    NotMeasurableException(String reason) {
        super(reason, null, false, false);
    }

    /** The reason as an outcome. */
    Measurement.NotMeasurable outcome() {
        return new Measurement.NotMeasurable(String.valueOf(getMessage()));
    }
}
