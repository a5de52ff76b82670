package org.hearth.paymentpoint;

import java.time.Instant;

/**
 * A payment point as other rooms see it.
 *
 * @param partnerId null for the utility's own: halls, market days, CNG stations
 * @param description with the position by the datum it was reported in
 * @param wgs84 for GPS
 * @param gcj02 for maps published in the country
 * @param report what it last said of itself, or null
 * @param invented of a demonstration: its position is synthetic, and whoever shows it says so
 */
public record PaymentPointView(
        long id,
        Long partnerId,
        String code,
        PointDescription description,
        Position wgs84,
        Position gcj02,
        PointReport report,
        Instant updatedAt,
        boolean invented) {}
