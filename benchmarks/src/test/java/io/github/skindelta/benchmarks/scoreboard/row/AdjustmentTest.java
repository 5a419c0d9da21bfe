package io.github.skindelta.benchmarks.scoreboard.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class AdjustmentTest {

    private static final int SKIN = 0xBDA08D;

    /** Linear red 0.509 × 1.1 and blue 0.266 × 0.85, encoded again, by hand. */
    @Test
    void warmerLightIsRedderAndLessBlue() {
        assertThat(adjusted(Adjustment.WARMER, SKIN)).isEqualTo(new Color(197, 160, 131));
    }

    /** Half a stop doubles light in two steps: linear 0.216 (sRGB 128) becomes 0.432 (sRGB 175). */
    @Test
    void twoHalfStopsAreOneStop() {
        Color once = adjusted(Adjustment.BRIGHTER, 0x808080);
        assertThat(adjusted(Adjustment.BRIGHTER, once.getRGB()).getGreen()).isBetween(174, 176);
    }

    /** A step of rounding each way. */
    @Test
    void coolerUndoesWarmerAndDarkerUndoesBrighter() {
        Color skin = new Color(SKIN);
        Color warmed =
                adjusted(Adjustment.COOLER, adjusted(Adjustment.WARMER, SKIN).getRGB());
        Color lit =
                adjusted(Adjustment.DARKER, adjusted(Adjustment.BRIGHTER, SKIN).getRGB());
        assertThat(warmed.getRed()).isBetween(skin.getRed() - 1, skin.getRed() + 1);
        assertThat(warmed.getBlue()).isBetween(skin.getBlue() - 1, skin.getBlue() + 1);
        assertThat(lit.getGreen()).isBetween(skin.getGreen() - 1, skin.getGreen() + 1);
    }

    /** 255 · (128/255)^0.9 = 137.1 and ^1.1 = 119.5. */
    @Test
    void gammaIsPutOnEncodedValues() {
        assertThat(adjusted(Adjustment.GAMMA_LOW, 0x808080).getRed()).isEqualTo(137);
        assertThat(adjusted(Adjustment.GAMMA_HIGH, 0x808080).getRed()).isBetween(119, 120);
        assertThat(adjusted(Adjustment.GAMMA_HIGH, 0xFFFFFF)).isEqualTo(Color.WHITE);
    }

    private static Color adjusted(Adjustment adjustment, int rgb) {
        BufferedImage photo = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
        photo.setRGB(0, 0, rgb);
        return new Color(adjustment.of(photo).getRGB(0, 0));
    }
}
