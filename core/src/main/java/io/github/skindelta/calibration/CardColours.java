package io.github.skindelta.calibration;

/**
 * What the 24 patches of a ColorChecker Classic reflect: means of 30 cards of several editions that the BabelColor Company
 * measured (BabelColor average, 2012), sRGB under D65. Single cards and editions lie within 4 % of it, the black one within 7 %.
 */
final class CardColours {

    static final int COLUMNS = 6;
    static final int ROWS = 4;
    static final int COUNT = COLUMNS * ROWS;

    /** The greys are the last row, from white to black. */
    static final int FIRST_GREY = COUNT - COLUMNS;

    /** Row by row, from dark skin to black. */
    private static final int[] SRGB = {
        0x735244, 0xC39580, 0x5D7B9D, 0x5B6C41, 0x8281AF, 0x63BFAB,
        0xDC7B2E, 0x485CA8, 0xC25461, 0x5B3B68, 0xA1BD3E, 0xE5A128,
        0x2A3F93, 0x489548, 0xAF3239, 0xEEC816, 0xBC5496, 0x0089A6,
        0xF5F5F0, 0xC9CAC9, 0xA1A2A2, 0x787979, 0x535555, 0x323233
    };

    /** No patch reflects less: cyan lies outside sRGB. */
    private static final double DARKEST = 0.003;

    private CardColours() {}

    /**
     * Reflectance of a patch as linear sRGB.
     *
     * @param patch 0–23, row by row
     * @param channel 0 red, 1 green, 2 blue
     * @return 0–1, above 0
     */
    static double linear(int patch, int channel) {
        double encoded = (SRGB[patch] >> (16 - 8 * channel) & 0xFF) / 255.0;
        // IEC 61966-2-1.
        double linear = encoded <= 0.04045 ? encoded / 12.92 : StrictMath.pow((encoded + 0.055) / 1.055, 2.4);
        return Math.max(linear, DARKEST);
    }
}
