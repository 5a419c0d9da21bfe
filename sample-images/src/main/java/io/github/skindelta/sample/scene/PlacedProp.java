package io.github.skindelta.sample.scene;

/**
 * Something flat that lies on the skin.
 *
 * @param prop what it is
 * @param centreX mm
 * @param centreY mm
 * @param turnDegrees from x towards y
 * @param radiusMm nothing of it is farther from its centre
 */
public record PlacedProp(Prop prop, double centreX, double centreY, double turnDegrees, double radiusMm) {}
