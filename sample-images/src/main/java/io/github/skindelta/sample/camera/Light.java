package io.github.skindelta.sample.camera;

/**
 * One lamp far away, and light from everywhere else.
 *
 * @param azimuthDegrees where on the skin the lamp's light comes from, from x towards y
 * @param elevationDegrees of the lamp above the skin, in (0, 90)
 * @param ambient share of the light that comes from everywhere else, 0–1
 * @param kelvin colour temperature of all of it, 2000–25 000
 */
public record Light(double azimuthDegrees, double elevationDegrees, double ambient, double kelvin) {

    /** The same lamp from another side. */
    public Light turned(double byDegrees) {
        double azimuth = azimuthDegrees + byDegrees;
        return new Light(azimuth - 360 * Math.floor(azimuth / 360), elevationDegrees, ambient, kelvin);
    }

    /** Unit vector towards the lamp; z is up from the skin. */
    double[] direction() {
        double up = StrictMath.toRadians(elevationDegrees);
        double round = StrictMath.toRadians(azimuthDegrees);
        return new double[] {
            StrictMath.cos(up) * StrictMath.cos(round), StrictMath.cos(up) * StrictMath.sin(round), StrictMath.sin(up)
        };
    }
}
