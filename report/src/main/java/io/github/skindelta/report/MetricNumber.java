package io.github.skindelta.report;

import io.github.skindelta.metric.Measurement;

/**
 * Numbers of one measurement as people read them: as many digits as its metric states, a true minus sign.
 *
 * @param decimals digits after the point
 * @param changeUnit of changes
 */
record MetricNumber(int decimals, String changeUnit) {

    private static final String NO_BREAK = "\u00a0";

    /** The numbers of a measurement. */
    static MetricNumber of(Measurement measurement) {
        return new MetricNumber(measurement.metric().decimals(), measurement.changeUnit());
    }

    /** A value. */
    String fixed(double value) {
        return typeset(PlainNumber.fixed(value, decimals));
    }

    /** A change, with its sign. */
    String signed(double change) {
        return typeset(PlainNumber.signed(change, decimals));
    }

    /** A size that may be too small to be seen. */
    String size(double size) {
        return PlainNumber.size(size, decimals);
    }

    /** A size with the unit of changes. */
    String withUnit(double size) {
        return size(size) + unit();
    }

    /** A change with its sign and unit. */
    String signedWithUnit(double change) {
        return signed(change) + unit();
    }

    /** Stays on the number's line; degrees touch it. */
    private String unit() {
        return changeUnit.isEmpty() || changeUnit.equals("°") ? changeUnit : NO_BREAK + changeUnit;
    }

    private static String typeset(String number) {
        return number.replace('-', '−');
    }
}
