package org.hearth.quality;

/** So many of so many. */
public record Share(long part, long whole) {

    private static final int TENTHS = 1_000;

    public Share plus(long morePart, long moreWhole) {
        return new Share(part + morePart, whole + moreWhole);
    }

    /**
     * Tenths of a per cent, rounded down so that no promise is kept by rounding; null where there
     * was nothing to count.
     */
    public Integer perMille() {
        return whole == 0 ? null : Math.toIntExact(part * TENTHS / whole);
    }
}
