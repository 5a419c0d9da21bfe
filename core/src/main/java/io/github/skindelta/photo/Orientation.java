package io.github.skindelta.photo;

/** EXIF orientations 1–8: how the stored picture is turned upright. */
enum Orientation {
    UPRIGHT,
    MIRRORED,
    HALF_TURN,
    FLIPPED,
    TRANSPOSED,
    QUARTER_TURN_CLOCKWISE,
    TRANSVERSED,
    QUARTER_TURN_COUNTERCLOCKWISE;

    /**
     * @param exif the tag's value, 1–8
     * @return the orientation
     */
    static Orientation ofExif(int exif) {
        return values()[exif - 1];
    }

    /** Whether rows become columns. */
    boolean swapsSides() {
        return switch (this) {
            case UPRIGHT, MIRRORED, HALF_TURN, FLIPPED -> false;
            case TRANSPOSED, QUARTER_TURN_CLOCKWISE, TRANSVERSED, QUARTER_TURN_COUNTERCLOCKWISE -> true;
        };
    }

    /**
     * The stored column that an upright pixel comes from.
     *
     * @param x upright column
     * @param y upright row
     * @param storedWidth columns as stored
     * @return stored column
     */
    int storedX(int x, int y, int storedWidth) {
        return switch (this) {
            case UPRIGHT, FLIPPED -> x;
            case MIRRORED, HALF_TURN -> storedWidth - 1 - x;
            case TRANSPOSED, QUARTER_TURN_CLOCKWISE -> y;
            case TRANSVERSED, QUARTER_TURN_COUNTERCLOCKWISE -> storedWidth - 1 - y;
        };
    }

    /**
     * The stored row that an upright pixel comes from.
     *
     * @param x upright column
     * @param y upright row
     * @param storedHeight rows as stored
     * @return stored row
     */
    int storedY(int x, int y, int storedHeight) {
        return switch (this) {
            case UPRIGHT, MIRRORED -> y;
            case HALF_TURN, FLIPPED -> storedHeight - 1 - y;
            case TRANSPOSED, QUARTER_TURN_COUNTERCLOCKWISE -> x;
            case QUARTER_TURN_CLOCKWISE, TRANSVERSED -> storedHeight - 1 - x;
        };
    }
}
