package io.github.skindelta.comparability;

import io.github.skindelta.colour.Lab;
import io.github.skindelta.failure.Caution;
import io.github.skindelta.skin.SkinInPhoto;
import java.util.Optional;

/** Skin in a colour that no skin has under white light. */
final class ColourCast {

    /**
     * CIELAB hue of the median skin, degrees. Skin of all types is 30 to 80 under white light (METHODS, section 2: types I
     * to VI 57 to 62; published faces and arms 40 to 75); a cast of red, blue or green leads beyond.
     */
    private static final double LEAST_HUE = 20;

    private static final double LARGEST_HUE = 88;

    private ColourCast() {}

    static Optional<Caution> of(PhotoLook look, MetricGroups groups) {
        SkinInPhoto skin = look.skin();
        if (skin.skin().count() == 0) {
            return Optional.empty();
        }
        Lab lab = Lab.of(skin.linear());
        double hue = StrictMath.toDegrees(StrictMath.atan2(skin.median(lab.b()), skin.median(lab.a())));
        if (hue >= LEAST_HUE && hue <= LARGEST_HUE) {
            return Optional.empty();
        }
        String cast = hue < LEAST_HUE ? "pink or blue" : "yellow or green";
        return Optional.of(
                new Finding("colour-cast", hue, hue < LEAST_HUE ? LEAST_HUE : LARGEST_HUE)
                        .caution(
                                groups.colourAndObjects(),
                                "The skin looks " + cast
                                        + ": a hue of %.0f° where %.0f° is the limit of skin under white light.",
                                "Take the photo in daylight or white light, without coloured walls or clothes beside the skin."));
    }
}
