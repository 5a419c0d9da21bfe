package io.github.skindelta.report;

import io.github.skindelta.metric.Measurement;
import io.github.skindelta.metric.Measurement.Measured;

/**
 * A change drawn against what could have been detected: no change in the middle, a band as wide as the detectable
 * change to both sides of it, the change as a dot with its 95 % interval. Every metric has its own scale. Coordinates are
 * texts in a view of {@link #WIDTH} units.
 *
 * @param bandStart left edge of the band
 * @param bandWidth of the band
 * @param low low end of the interval
 * @param high high end of the interval
 * @param change the dot
 * @param ends what a dot on the left and one on the right mean
 * @param description the same in words, for whoever does not see it
 */
record IntervalGraphic(
        String bandStart,
        String bandWidth,
        String low,
        String high,
        String change,
        DirectionWords ends,
        String description) {

    /** Of the view; the middle is no change. */
    static final int WIDTH = 240;

    /** From the middle to the outermost end of an interval; leaves room for the ends' caps and the dot. */
    private static final double REACH = 112;

    /** The graphic of a measurement. */
    static IntervalGraphic of(Measurement measurement, Measured measured) {
        double detectable = measured.detectableChange();
        double outermost = Math.abs(measured.change()) + detectable;
        // An object found in neither photo may leave nothing to draw but the middle.
        double unit = outermost == 0 ? 0 : REACH / outermost;
        return new IntervalGraphic(
                at(-detectable * unit),
                PlainNumber.fixed(2 * detectable * unit, 1),
                at(measured.low95() * unit),
                at(measured.high95() * unit),
                at(measured.change() * unit),
                DirectionWords.of(measurement.metric().id()),
                description(MetricNumber.of(measurement), measured));
    }

    private static String description(MetricNumber number, Measured measured) {
        return "Change " + number.signedWithUnit(measured.change()) + ", 95 % interval from "
                + number.signed(measured.low95()) + " to " + number.signed(measured.high95())
                + ". Detectable from " + number.withUnit(measured.detectableChange()) + " on.";
    }

    private static String at(double fromMiddle) {
        return PlainNumber.fixed(WIDTH / 2.0 + fromMiddle, 1);
    }
}
