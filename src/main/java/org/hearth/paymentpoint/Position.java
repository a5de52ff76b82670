package org.hearth.paymentpoint;

import cn.hutool.core.util.CoordinateUtil;
import cn.hutool.core.util.CoordinateUtil.Coordinate;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A place on the map, in degrees with six decimals (a tenth of a metre).
 *
 * @param datum never without it: a bare pair of numbers is 480 m wrong half of the time
 */
public record Position(Datum datum, BigDecimal latitude, BigDecimal longitude) {

    private static final int DECIMALS = 6;

    public Position {
        latitude = latitude.setScale(DECIMALS, RoundingMode.HALF_UP);
        longitude = longitude.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** The same place by another datum, right to a few metres. */
    public Position in(Datum other) {
        if (other == datum) {
            return this;
        }
        double east = longitude.doubleValue();
        double north = latitude.doubleValue();
        Coordinate there =
                other == Datum.GCJ_02
                        ? CoordinateUtil.wgs84ToGcj02(east, north)
                        : CoordinateUtil.gcj02ToWgs84(east, north);
        return new Position(
                other, BigDecimal.valueOf(there.getLat()), BigDecimal.valueOf(there.getLng()));
    }
}
