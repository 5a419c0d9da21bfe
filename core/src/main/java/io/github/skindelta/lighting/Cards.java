package io.github.skindelta.lighting;

import io.github.skindelta.calibration.CardTone;
import io.github.skindelta.skin.SkinSelection;
import io.github.skindelta.skin.SkinView;

/**
 * A colour card in both photos: each photo is brought to what a camera without a tone curve would show in the light in which
 * the card's greys are grey.
 *
 * @param before of the before photo
 * @param after of the after photo
 */
public record Cards(CardTone before, CardTone after) {

    /** The same skin without either camera's tone curve. */
    SkinSelection undone(SkinSelection selection) {
        return new SkinSelection(
                undone(selection.before(), before), undone(selection.after(), after), selection.sites());
    }

    private static SkinView undone(SkinView view, CardTone tone) {
        return new SkinView(view.window(), tone.undone(view.linear()), view.chromaStep(), view.usable());
    }
}
