package io.github.skindelta.sample.scene;

/**
 * What differs between the photos without being the skin's doing. Each photo draws its own white balance, gradients and
 * noise; the lamp stands 35–60° above the skin.
 */
public enum Nuisance {
    /**
     * Same pose and light (5500 K), an ideal linear camera; only the sensor's noise is drawn anew.
     */
    NONE,
    /**
     * Same room, same phone: light of one colour temperature (4300–6500 K) turned 15°, white balance up to ±2.5 % per
     * channel, chromatic gradients up to 1 % across the frame, ±0.15 EV, 9° turn, 12 % scale, up to 2 % of perspective
     * from middle to edge, skin deformed by a few pixels. Light falls by up to 10 % across the frame and 16 % in the
     * corners, the phone denoises, sharpens and bends tones, alike in both photos.
     */
    MILD,
    /**
     * Another room: light turned 50°, at its own height, 600–1500 K warmer or cooler (2900–6800 K), white balance up to
     * ±7 %, chromatic gradients of up to 4 % in red over green and blue over green, ±⅓ EV, 15° turn, 20 % scale, up to
     * 3 % of perspective; the after photo out of focus by a Gaussian of 1.0–1.6 px (of 1600 across), noisier, with
     * another tone curve, more processed and more compressed (quality 0.75 after 0.92).
     */
    HARD,
    /** As {@link #HARD}, with the light turned 90–180°. */
    SEVERE
}
