package io.github.skindelta.sample;

/** What differs between the photos without being the skin's doing. */
public enum Nuisance {
    /** Same pose and light, an ideal camera; only the sensor's noise is drawn anew. */
    NONE,
    /**
     * Same room, same phone: light turned 15°, white balance up to ±2.5 % per channel, ±0.15 EV, 9° turn, 12 % scale,
     * slight perspective, skin deformed by a few pixels; vignetting, a gradient and a mild S-shaped tone curve.
     */
    MILD
}
