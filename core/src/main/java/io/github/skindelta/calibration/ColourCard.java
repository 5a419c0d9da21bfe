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
 */
public sealed interface ColourCard {

    /** The card with its frame and shadow, pixels of the photo: no skin to be measured. */
    List<Point> outline();

    /**
     * A card whose greys tell the camera's tone curve and the light's colour.
     *
     * @param outline of the card with its frame and shadow, pixels of the photo
     * @param tone what undoes them
     */
    record Read(List<Point> outline, CardTone tone) implements ColourCard {
        /** Copies the list. */
        public Read {
            outline = List.copyOf(outline);
        }
    }

    /**
     * A card whose greys cannot be read: they are cut, too small, clipped or unevenly lit, or lie on no curve of a camera.
     *
     * @param outline of the card with its frame and shadow, pixels of the photo
     */
    record Unreadable(List<Point> outline) implements ColourCard {
        /** Copies the list. */
        public Unreadable {
            outline = List.copyOf(outline);
        }
    }

    /**
     * Looks for a card.
     *
     * @param photo the photo
     * @return the card; empty where there is none
     */
    static Optional<ColourCard> in(Photo photo) {
        return CardFinder.find(photo).map(card -> of(photo, card));
    }

    private static ColourCard of(Photo photo, Homography card) {
        List<CardTone.Grey> greys = new ArrayList<>();
        for (int patch = CardColours.FIRST_GREY; patch < CardColours.COUNT; patch++) {
            int grey = patch;
            CardPatch.light(photo, card, patch).ifPresent(light -> greys.add(new CardTone.Grey(grey, light)));
        }
        List<Point> outline = outline(card);
        return CardTone.of(greys)
                .<ColourCard>map(tone -> new Read(outline, tone))
                .orElseGet(() -> new Unreadable(outline));
    }

    /** A card's frame is up to half as wide as a patch; the rest of 0.8 patches is its shadow. */
    private static List<Point> outline(Homography card) {
        double frame = 0.8;
        double right = CardColours.COLUMNS + frame;
        double bottom = CardColours.ROWS + frame;
        return List.of(
                card.map(-frame, -frame), card.map(right, -frame), card.map(right, bottom), card.map(-frame, bottom));
    }
}
