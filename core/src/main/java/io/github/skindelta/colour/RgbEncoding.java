package io.github.skindelta.colour;

/**
 * How stored red, green and blue become linear sRGB: one curve per channel, then a matrix.
 *
 * @param description what it is called, such as {@code Display P3}
 * @param red curve of the first channel
 * @param green curve of the second
 * @param blue curve of the third
 * @param linearSrgbFromRgb applied after the curves; maps (1, 1, 1) to itself
 */
public record RgbEncoding(
        String description, TransferCurve red, TransferCurve green, TransferCurve blue, Matrix3 linearSrgbFromRgb) {

    /** What a photo is taken to be that does not say; its name says so. */
    public static final RgbEncoding ASSUMED_SRGB = srgb("sRGB (assumed)");

    /** Adobe RGB (1998), whose exponent is 563/256 by definition. */
    public static final RgbEncoding ADOBE_RGB =
            of("Adobe RGB (1998)", TransferCurve.gamma(563 / 256.0), RgbPrimaries.ADOBE_RGB);

    /**
     * @param description what it is called
     * @return sRGB under that name
     */
    public static RgbEncoding srgb(String description) {
        TransferCurve curve = TransferCurve.srgb();
        return new RgbEncoding(description, curve, curve, curve, Matrix3.IDENTITY);
    }

    /**
     * @param description what it is called
     * @param curve of all three channels
     * @param primaries its red, green, blue and white
     * @return the encoding
     */
    public static RgbEncoding of(String description, TransferCurve curve, RgbPrimaries primaries) {
        return new RgbEncoding(description, curve, curve, curve, primaries.linearSrgbFromRgb());
    }

    /**
     * @param channel 0 red, 1 green, 2 blue
     * @return its curve
     */
    public TransferCurve curve(int channel) {
        return switch (channel) {
            case 0 -> red;
            case 1 -> green;
            case 2 -> blue;
            default -> throw new IllegalArgumentException("channel " + channel + " of 3");
        };
    }
}
