package io.github.skindelta.lighting;

import io.github.skindelta.calibration.CardTone;
import io.github.skindelta.skin.SkinSelection;

/**
 * A colour card in both photos: each photo is brought to what a camera without a tone curve would show in the light in which
 * the card's greys are grey.
 *
 * @param before of the before photo
 * @param after of the after photo
 */
public record Cards(CardTone before, CardTone after) {

    /** What slopes differ by between lamps, where nothing but a card tells it. */
    private static final double UNKNOWN_SPECTRUM = 0.05;

    /** The same skin without either camera's tone curve. */
    SkinSelection undone(SkinSelection selection) {
        return selection.lit(before::undone, after::undone);
    }

    /** How the cards' light differs between the photos, where there is no untouched skin to judge it on. */
    LightMatch match() {
        return new LightMatch(
                LightMatch.Tier.CARD,
                new LightMatch.LogGain(
                        before.logGain(0) - after.logGain(0),
                        before.logGain(1) - after.logGain(1),
                        before.logGain(2) - after.logGain(2)),
                1,
                UNKNOWN_SPECTRUM,
                0);
    }
}
