package org.hearth.paymentpoint;

import java.util.Set;

/**
 * What an operator says of one of its payment points.
 *
 * @param name in Chinese
 * @param districtCode one of {@code account.Districts}
 * @param phone or null
 * @param stateReason why it is closed for now, in words for customers; null in the other states
 */
public record PointDescription(
        String name,
        String nameEn,
        PointKind kind,
        String address,
        String districtCode,
        Position position,
        OpeningHours hours,
        Set<PointService> services,
        Set<PayingBy> methods,
        Set<Facility> facilities,
        String phone,
        PointState state,
        String stateReason) {}
