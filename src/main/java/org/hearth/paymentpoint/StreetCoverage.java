package org.hearth.paymentpoint;

/**
 * How near a street's households have it to a payment point. A street counts as if all lived in its
 * middle.
 *
 * @param nearestId of the nearest point; null: there is none in the city
 * @param nearestMetres as the crow flies
 */
public record StreetCoverage(
        String districtCode,
        String street,
        int households,
        CentreSource centre,
        Long nearestId,
        Integer nearestMetres) {

    /** Who lives so near is served (issue: residents within a kilometre). */
    public static final int NEAR_METRES = 1_000;

    public boolean covered() {
        return nearestMetres != null && nearestMetres <= NEAR_METRES;
    }
}
