package io.github.skindelta.sample.scene;

/** What differs between the photos without being the skin's doing. */
public enum Nuisance {
    /** Same pose and light, an ideal camera; only the sensor's noise is drawn anew. */
    NONE,
    /**
     * Same room, same phone: light turned 15°, white balance up to ±2.5 % per channel, ±0.15 EV, 9° turn, 12 % scale,
     * slight perspective, skin deformed by a few pixels.
     */
    MILD,
    /**
     * Another room: light turned 50° and of another colour, white balance up to ±7 %, a chromatic gradient of up to ±4 %
     * in red over green, ±⅓ EV, 15° turn, 20 % scale, defocus, stronger JPEG.
     */
    HARD,
    /** As {@link #HARD}, with the light turned 90–180°. */
    SEVERE
}
