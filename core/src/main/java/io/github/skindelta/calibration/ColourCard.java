package io.github.skindelta.calibration;

import io.github.skindelta.photo.Photo;
import io.github.skindelta.raster.Homography;
import io.github.skindelta.raster.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A colour card of 24 patches (ColorChecker Classic, of any size) that lies in a photo: what the lamp and the camera make of
 * greys of known reflectance.
 *
 * @param outline of the card with its frame and shadow, pixels of the photo
 * @param tone what undoes the camera's tone curve and the light's colour
 */
public record ColourCard(List<Point> outline, CardTone tone) {

    /** A card's frame is up to half as wide as a patch; what is left is its shadow. Patches. */
    private static final double FRAME = 0.8;

    /** Copies the list. */
    public ColourCard {
        outline = List.copyOf(outline);
    }

    /**
     * Looks for a card.
     *
     * @param photo the photo
     * @return the card; empty where there is none, or its greys cannot be read: cut, too small, clipped, unevenly lit
     */
    public static Optional<ColourCard> in(Photo photo) {
        return CardFinder.find(photo)
                .flatMap(card -> CardTone.of(greys(photo, card)).map(tone -> new ColourCard(outline(card), tone)));
    }

    private static List<CardTone.Grey> greys(Photo photo, Homography card) {
        List<CardTone.Grey> greys = new ArrayList<>();
        for (int patch = CardColours.FIRST_GREY; patch < CardColours.COUNT; patch++) {
            int grey = patch;
            CardPatch.light(photo, card, patch).ifPresent(light -> greys.add(new CardTone.Grey(grey, light)));
        }
        return greys;
    }

    private static List<Point> outline(Homography card) {
        double right = CardColours.COLUMNS + FRAME;
        double bottom = CardColours.ROWS + FRAME;
        return List.of(
                card.map(-FRAME, -FRAME), card.map(right, -FRAME), card.map(right, bottom), card.map(-FRAME, bottom));
    }
}
