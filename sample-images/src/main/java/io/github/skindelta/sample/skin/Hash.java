package io.github.skindelta.sample.skin;

/** Random numbers by place instead of by order, so that rows can be painted in any order with the same result. */
public final class Hash {

    private Hash() {}

    /** A well-mixed function of both values: the finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
    public static long mix(long seed, long value) {
        long z = seed + 0x9E3779B97F4A7C15L * (value + 1);
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** Uniform in [0, 1). */
    public static double uniform(long hash) {
        return (hash >>> 11) * 0x1.0p-53;
    }

    /** Nearly Gaussian, mean 0, standard deviation 1, never beyond ±3.5: four 16-bit uniforms added. */
    public static float gaussian(long hash) {
        long sum = (hash & 0xFFFF) + ((hash >>> 16) & 0xFFFF) + ((hash >>> 32) & 0xFFFF) + (hash >>> 48);
        return (sum - 131070) * (1.7320508f / 65536);
    }
}
