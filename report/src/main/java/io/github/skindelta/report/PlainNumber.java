package io.github.skindelta.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as people read them: a fixed number of digits, never −0. */
final class PlainNumber {

    private PlainNumber() {}

    /** With so many digits after the point. */
    static String fixed(double value, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
        return (rounded.signum() == 0 ? rounded.abs() : rounded).toPlainString();
    }

    /** As {@link #fixed}, with a plus sign where it rises; no sign where it rounds to 0. */
    static String signed(double value, int decimals) {
        String text = fixed(value, decimals);
        return new BigDecimal(text).signum() > 0 ? "+" + text : text;
    }

    /** As {@link #fixed}, for what is never negative; what rounds to 0 without being 0 is said to be less than one digit. */
    static String size(double value, int decimals) {
        String text = fixed(value, decimals);
        boolean vanished = value > 0 && new BigDecimal(text).signum() == 0;
        return vanished ? "<" + BigDecimal.ONE.movePointLeft(decimals).toPlainString() : text;
    }

    /** With so many significant digits, as few as it takes. */
    static String significant(double value, int digits) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).round(new MathContext(digits)).stripTrailingZeros();
        return rounded.toPlainString();
    }

    /** A count, its thousands apart. */
    static String count(long count) {
        return Long.toString(count).replaceAll("(?<=\\d)(?=(\\d{3})+$)", " ");
    }
}
