package org.hearth.demo;

/**
 * SplitMix64: the same throws for the same seed on every machine and every Java, which the
 * library's generators promise only in part.
 */
final class Dice {

    private long state;

    /**
     * @param seed what the throws are about, such as an account's index
     * @param purpose keeps the throws for different questions apart
     */
    Dice(long seed, long purpose) {
        state = mix(seed * 0x9E3779B97F4A7C15L + mix(purpose));
    }

    private long next() {
        state += 0x9E3779B97F4A7C15L;
        return mix(state);
    }

    private static long mix(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** A number from 0 up to but without the bound. */
    int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    /** A number from the first to the last, both included. */
    int between(int first, int last) {
        return first + below(last - first + 1);
    }

    boolean percent(int chance) {
        return below(100) < chance;
    }
}
