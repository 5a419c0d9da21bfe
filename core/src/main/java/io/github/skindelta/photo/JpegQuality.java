package io.github.skindelta.photo;

import org.jspecify.annotations.Nullable;

/**
 * How strongly a JPEG was compressed, from the first table of quantisation steps (ITU-T T.81, B.2.4.1), which is that of
 * brightness: the sum of its steps beside that of the standard's example (table K.1), which the IJG's programs scale by
 * their quality setting. Cameras with tables of their own get the setting of the same coarseness.
 *
 * <p>It says nothing of what the picture went through before it was last saved.
 */
final class JpegQuality {

    private static final int DQT = 0xDB;
    private static final int SOS = 0xDA;
    private static final int STEPS = 64;

    /** Sum of the 64 steps of table K.1. */
    private static final double STANDARD_SUM = 3688;

    private JpegQuality() {}

    /**
     * Finds the quality.
     *
     * @param jpeg marker segments and picture data, without garbage between them
     * @return 1–100; null if there is no table before the picture data
     */
    static @Nullable Integer of(byte[] jpeg) {
        int position = 2;
        while (position + 4 <= jpeg.length && at(jpeg, position) == 0xFF && at(jpeg, position + 1) != SOS) {
            if (at(jpeg, position + 1) == DQT) {
                return ofTable(jpeg, position + 4);
            }
            position += 2 + (at(jpeg, position + 2) << 8) + at(jpeg, position + 3);
        }
        return null;
    }

    private static @Nullable Integer ofTable(byte[] jpeg, int start) {
        int bytesPerStep = start < jpeg.length && at(jpeg, start) >> 4 == 1 ? 2 : 1;
        if (start + 1 + STEPS * bytesPerStep > jpeg.length) {
            return null;
        }
        double sum = 0;
        for (int i = 0; i < STEPS * bytesPerStep; i++) {
            boolean high = bytesPerStep == 2 && i % 2 == 0;
            sum += high ? 256.0 * at(jpeg, start + 1 + i) : at(jpeg, start + 1 + i);
        }
        return quality(100 * sum / STANDARD_SUM);
    }

    /** jcparam.c of the IJG: 200 − 2 q percent of the standard's steps from q = 50 on, 5000 / q percent below. */
    private static int quality(double percent) {
        double quality = percent <= 100 ? (200 - percent) / 2 : 5000 / percent;
        return (int) Math.min(Math.max(Math.round(quality), 1), 100);
    }

    private static int at(byte[] bytes, int offset) {
        return bytes[offset] & 0xFF;
    }
}
