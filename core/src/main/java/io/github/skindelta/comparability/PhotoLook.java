package io.github.skindelta.comparability;

import io.github.skindelta.photo.Photo;
import io.github.skindelta.skin.SkinInPhoto;

/**
 * One photo as the findings see it.
 *
 * @param photo the photo
 * @param skin where it shows skin
 * @param tiles the waves of that skin, of a photo reduced to about two megapixels
 */
record PhotoLook(Photo photo, SkinInPhoto skin, TilePowers tiles) {

    static PhotoLook at(Photo photo) {
        SkinInPhoto skin = SkinInPhoto.of(photo);
        return new PhotoLook(photo, skin, SkinTiles.of(photo, skin));
    }
}
