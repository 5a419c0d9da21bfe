package io.github.skindelta.sample.camera;

import io.github.skindelta.sample.skin.Hash;

/** Noise of the sensor: of reading out, the same everywhere, and of the photons, growing with the root of the light. */
final class SensorNoise {

    private static final double READ = 0.0012;
    /** Variance per light; about 9000 electrons in full light. */
    private static final double SHOT = 0.00011;

    private final float readVariance;
    private final float shotVariance;
    private final long seed;

    SensorNoise(Camera.Sensor sensor) {
        double squared = sensor.noise() * sensor.noise();
        this.readVariance = (float) (squared * READ * READ);
        this.shotVariance = (float) (squared * SHOT);
        this.seed = sensor.noiseSeed();
    }

    /** This light as read out; each {@code sample} number has its own noise. */
    float read(float light, long sample) {
        float deviation = (float) Math.sqrt(readVariance + shotVariance * Math.max(light, 0));
        return light + deviation * Hash.gaussian(Hash.mix(seed, sample));
    }
}
