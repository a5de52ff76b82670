package org.hearth.paymentpoint;

import java.math.BigDecimal;

/**
 * Where a point stands that customers can go to.
 *
 * @param latitude WGS-84
 */
record StreetSpot(
        long id, String districtCode, String address, BigDecimal latitude, BigDecimal longitude) {

    Position position() {
        return new Position(Datum.WGS_84, latitude, longitude);
    }
}
