package org.hearth.paymentpoint;

import java.util.List;
import java.util.Set;

/**
 * What an operator says of one of its payment points.
 *
 * @param name in Chinese
 * @param districtCode one of {@code account.Districts}
 * @param phone or null
 * @param stateReason why it is closed for now, in words for customers; null in the other states
 * @param reserved when a CNG station serves some vehicles only; else empty
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
        String stateReason,
        List<ReservedWindow> reserved) {

    /** A point without reserved times. */
    public PointDescription(
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
            String stateReason) {
        this(
                name,
                nameEn,
                kind,
                address,
                districtCode,
                position,
                hours,
                services,
                methods,
                facilities,
                phone,
                state,
                stateReason,
                List.of());
    }

    /**
     * The same point in another state.
     *
     * @param why for customers; null unless it is closed for now
     */
    PointDescription in(PointState other, String why) {
        return new PointDescription(
                name,
                nameEn,
                kind,
                address,
                districtCode,
                position,
                hours,
                services,
                methods,
                facilities,
                phone,
                other,
                why,
                reserved);
    }

    /** The same point at another place. */
    PointDescription at(Position other) {
        return new PointDescription(
                name,
                nameEn,
                kind,
                address,
                districtCode,
                other,
                hours,
                services,
                methods,
                facilities,
                phone,
                state,
                stateReason,
                reserved);
    }
}
