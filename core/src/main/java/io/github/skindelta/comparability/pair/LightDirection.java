package io.github.skindelta.comparability.pair;

import io.github.skindelta.comparability.Finding;
import io.github.skindelta.failure.Caution;
import java.util.List;
import java.util.Optional;

/** The light came from another side. */
final class LightDirection {

    static final String CODE = "light-direction";

    /** Degrees: between what pairs read whose light was turned by 15° (14 to 21) and by 50° (40 to 55). */
    private static final double LARGEST_DEGREES = 32;

    /** Degrees: what pairs read whose light hardly moved; the finding must stand clear of it by two standard errors. */
    private static final double HARDLY = 22;

    /**
     * Pixels of the reduced photo. Where a tile is off by more, waves across that way are lost as if by another light: people
     * who smile (1 to 25 px) read 32 to 68° in the same light.
     */
    private static final double LARGEST_ERROR_PX = 1.2;

    private static final int FEWEST_TILES = 20;

    private LightDirection() {}

    static Optional<Caution> of(PairLook look) {
        List<SharedTiles.Tile> tiles = look.tiles().tiles().stream()
                .filter(tile -> tile.errorPx() < LARGEST_ERROR_PX)
                .toList();
        return tiles.size() < FEWEST_TILES
                ? Optional.empty()
                : LightTurn.of(tiles).filter(LightDirection::isTurned).map(angle -> finding(look, angle.degrees()));
    }

    private static boolean isTurned(LightTurn.Angle angle) {
        return angle.degrees() > LARGEST_DEGREES && angle.degrees() - 2 * angle.standardError() > HARDLY;
    }

    private static Caution finding(PairLook look, double degrees) {
        return new Finding(CODE, degrees, LARGEST_DEGREES)
                .caution(
                        look.groups().detail(),
                        "The light came from another side in the after photo, turned by about %.0f° where at most %.0f°"
                                + " may be: pores, folds and scars throw other shadows.",
                        "Take both photos with the lamp or window on the same side of the skin, at the same height.");
    }
}
