package org.hearth.paymentpoint.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import org.hearth.paymentpoint.PaymentPointView;
import org.hearth.paymentpoint.Position;

/**
 * Addresses that open a map with the way to a point, each in the datum that its map takes.
 *
 * @param phone of the device's own map (RFC 5870: WGS-84)
 * @param amap its URI API, {@code coordinate=gaode}: GCJ-02, longitude first
 * @param apple WGS-84
 */
public record Directions(String phone, String amap, String apple) {

    static Directions to(PaymentPointView point, String name) {
        Position gps = point.wgs84();
        Position domestic = point.gcj02();
        String called = URLEncoder.encode(name, UTF_8).replace("+", "%20");
        String pair = gps.latitude() + "," + gps.longitude();
        return new Directions(
                "geo:" + pair + "?q=" + pair + "(" + called + ")",
                "https://uri.amap.com/navigation?to="
                        + domestic.longitude()
                        + ","
                        + domestic.latitude()
                        + ","
                        + called
                        + "&mode=walk&coordinate=gaode&src=hearth&callnative=1",
                "https://maps.apple.com/?daddr=" + pair + "&q=" + called + "&dirflg=w");
    }
}
