package io.github.skindelta.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A number as JSON text that is the same on every JDK: {@code Double.toString} changed with JDK 19, decimal rounding
 * does not.
 *
 * <p>Twelve significant digits: a homography's smallest elements then still place a point of a 100 MP photo within a
 * millionth of a pixel, and the last bits of a sum do not show.
 */
final class JsonNumber {

    private static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_EVEN);

    /** A whole number with this many zeros at its end, or more, is written with an exponent. */
    private static final int MANY_ZEROS = 24;

    private JsonNumber() {}

    /**
     * A number, or null where there is none.
     *
     * @param value any value
     * @return the number rounded; 0 for −0.0; JSON null for null, NaN and infinities
     */
    static JsonNode of(@Nullable Double value) {
        if (value == null || !Double.isFinite(value)) {
            return NullNode.getInstance();
        }
        BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        if (rounded.signum() == 0) {
            return IntNode.valueOf(0);
        }
        return DecimalNode.valueOf(plain(rounded));
    }

    /** A number, or null where there is none. */
    static JsonNode of(OptionalDouble value) {
        return value.isPresent() ? of(value.getAsDouble()) : NullNode.getInstance();
    }

    /** Whole numbers without an exponent: 100, not 1E+2. */
    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 && number.scale() > -MANY_ZEROS ? number.setScale(0) : number;
    }
}
