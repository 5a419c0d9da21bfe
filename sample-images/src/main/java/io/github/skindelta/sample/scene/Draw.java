package io.github.skindelta.sample.scene;

import io.github.skindelta.sample.skin.Hash;

/**
 * Chance by number: the same seed and number, the same draw.
 *
 * @param seed of all draws
 */
record Draw(long seed) {

    /** Uniform in [from, to). */
    double between(int number, double from, double to) {
        return from + (to - from) * Hash.uniform(hash(number));
    }

    /** Uniform in [−limit, limit). */
    double within(int number, double limit) {
        return between(number, -limit, limit);
    }

    /** −1 or 1. */
    double sign(int number) {
        return within(number, 1) < 0 ? -1 : 1;
    }

    /** A seed of its own. */
    long hash(int number) {
        return Hash.mix(seed, number);
    }
}
