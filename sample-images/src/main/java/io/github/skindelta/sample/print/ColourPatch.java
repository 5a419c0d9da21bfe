package io.github.skindelta.sample.print;

import io.github.skindelta.sample.chemistry.CieLab;
import java.util.List;

/**
 * The patches of a ColorChecker Classic, row by row, by GretagMacbeth's sRGB values of 2005, as D. Pascale lists them in "RGB
 * coordinates of the Macbeth ColorChecker" (The BabelColor Company, 2006). They are taken to reflect these colours in
 * light of every temperature, once balanced for it: no metamerism.
 */
public enum ColourPatch {
    DARK_SKIN(0x735244),
    LIGHT_SKIN(0xC29682),
    BLUE_SKY(0x627A9D),
    FOLIAGE(0x576C43),
    BLUE_FLOWER(0x8580B1),
    BLUISH_GREEN(0x67BDAA),
    ORANGE(0xD67E2C),
    PURPLISH_BLUE(0x505BA6),
    MODERATE_RED(0xC15A63),
    PURPLE(0x5E3C6C),
    YELLOW_GREEN(0x9DBC40),
    ORANGE_YELLOW(0xE0A32E),
    BLUE(0x383D96),
    GREEN(0x469449),
    RED(0xAF363C),
    YELLOW(0xE7C71F),
    MAGENTA(0xBB5695),
    CYAN(0x0885A1),
    WHITE_9_5(0xF3F3F2),
    NEUTRAL_8(0xC8C8C8),
    NEUTRAL_6_5(0xA0A0A0),
    NEUTRAL_5(0x7A7A79),
    NEUTRAL_3_5(0x555555),
    BLACK_2(0x343434);

    static final List<ColourPatch> ROW_BY_ROW = List.of(values());

    private final int srgb;

    ColourPatch(int srgb) {
        this.srgb = srgb;
    }

    /** CIELAB under D65, as an ideal camera reads it in even light. */
    public CieLab lab() {
        double[] linear = linear();
        return CieLab.of(linear[0], linear[1], linear[2]);
    }

    /** Linear sRGB. */
    double[] linear() {
        return new double[] {decode(srgb >> 16), decode((srgb >> 8) & 0xFF), decode(srgb & 0xFF)};
    }

    /** IEC 61966-2-1. */
    private static double decode(int code) {
        double encoded = code / 255.0;
        return encoded <= 0.04045 ? encoded / 12.92 : StrictMath.pow((encoded + 0.055) / 1.055, 2.4);
    }
}
