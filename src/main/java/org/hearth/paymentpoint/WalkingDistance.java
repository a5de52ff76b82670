package org.hearth.paymentpoint;

/**
 * Counts from one place how far it is to walk, in metres. Nobody knows the streets here: it is the
 * straight line times {@value #DETOUR}, about what the streets of a city add to it; say "about".
 */
final class WalkingDistance {

    static final double DETOUR = 1.3;

    /** Mean radius of the earth (IUGG). */
    private static final double RADIUS_METRES = 6_371_008.8;

    private final double latitude;
    private final double longitude;

    private WalkingDistance(double latitude, double longitude) {
        this.latitude = latitude;
        this.longitude = longitude;
    }

    static WalkingDistance from(Position near) {
        Position wgs84 = near.in(Datum.WGS_84);
        return new WalkingDistance(radians(wgs84.latitude()), radians(wgs84.longitude()));
    }

    static double radians(Number degrees) {
        return Math.toRadians(degrees.doubleValue());
    }

    /** On a plane that touches the earth halfway: right to a metre within a city. */
    int to(double otherLatitude, double otherLongitude) {
        double north = otherLatitude - latitude;
        double east = (otherLongitude - longitude) * Math.cos((otherLatitude + latitude) / 2);
        return (int) Math.round(Math.hypot(north, east) * RADIUS_METRES * DETOUR);
    }
}
