package org.hearth.paymentpoint;

import java.time.Instant;

/**
 * How many of a district's households have a payment point within a kilometre.
 *
 * @param covered of the households
 * @param gaps streets that have none so near
 * @param assumed streets whose place is assumed, whether near or not
 * @param countedAt last night, as a rule
 */
public record DistrictCoverage(
        String districtCode,
        int households,
        int covered,
        int streets,
        int gaps,
        int assumed,
        Instant countedAt) {

    private static final int HUNDRED = 100;

    /** Rounded down, so that 100 means everybody. */
    public int percent() {
        return households == 0 ? 0 : (int) ((long) covered * HUNDRED / households);
    }
}
