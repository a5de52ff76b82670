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
    private static final int ROUNDS = 3;
    private static final int EARTH_METRES = 6_371_000;

    public Position {
        latitude = latitude.setScale(DECIMALS, RoundingMode.HALF_UP);
        longitude = longitude.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /**
     * The same place by another datum. To and fro agree to a centimetre: the library's way from
     * GCJ-02 is metres off, and is led back over the way there, which is exact.
     */
    public Position in(Datum other) {
        if (other == datum) {
            return this;
        }
        double east = longitude.doubleValue();
        double north = latitude.doubleValue();
        Coordinate there =
                other == Datum.GCJ_02
                        ? CoordinateUtil.wgs84ToGcj02(east, north)
                        : toWgs84(east, north);
        return new Position(
                other, BigDecimal.valueOf(there.getLat()), BigDecimal.valueOf(there.getLng()));
    }

    private static Coordinate toWgs84(double east, double north) {
        Coordinate guess = CoordinateUtil.gcj02ToWgs84(east, north);
        for (int round = 0; round < ROUNDS; round++) {
            Coordinate back = CoordinateUtil.wgs84ToGcj02(guess.getLng(), guess.getLat());
            guess =
                    new Coordinate(
                            guess.getLng() + east - back.getLng(),
                            guess.getLat() + north - back.getLat());
        }
        return guess;
    }

    /**
     * How far it is to another place as the crow flies, in metres.
     *
     * @param other by any datum
     */
    public double metresTo(Position other) {
        Position there = other.in(datum);
        double north = Math.toRadians(latitude.doubleValue());
        double otherNorth = Math.toRadians(there.latitude.doubleValue());
        double east = Math.toRadians(there.longitude.subtract(longitude).doubleValue());
        double half =
                Math.pow(Math.sin((otherNorth - north) / 2), 2)
                        + Math.cos(north) * Math.cos(otherNorth) * Math.pow(Math.sin(east / 2), 2);
        return 2 * EARTH_METRES * Math.asin(Math.sqrt(half));
    }
}
