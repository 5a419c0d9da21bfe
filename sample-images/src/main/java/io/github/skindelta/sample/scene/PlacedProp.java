package io.github.skindelta.sample.scene;

import io.github.skindelta.sample.camera.Sheet;

/**
 * Something flat that lies on the skin.
 *
 * @param prop what it is
 * @param centreX mm
 * @param centreY mm
 * @param turnDegrees from x towards y
 * @param radiusMm nothing of it is farther from its centre
 */
public record PlacedProp(Prop prop, double centreX, double centreY, double turnDegrees, double radiusMm) {

    /** What is photographed. */
    public Sheet sheet() {
        return new Sheet(prop.print(), prop.widthMm, prop.heightMm, centreX, centreY, turnDegrees);
    }
}
