package org.hearth.paymentpoint.web;

import java.util.List;
import org.hearth.paymentpoint.Place;
import org.hearth.paymentpoint.Position;

/**
 * What was found, as the list shows it.
 *
 * @param place that the visitor named and that distances are from, or null
 * @param others further places of that name
 * @param here where the visitor's device is on the map, or null
 * @param next the cursor of the part after this one, or null
 */
public record PointList(
        List<PointCard> points,
        int total,
        FindForm filter,
        Place place,
        List<Place> others,
        Position here,
        String next) {

    public boolean near() {
        return filter.here() != null;
    }

    public boolean first() {
        return filter.after() == null;
    }

    public String named() {
        return filter.named();
    }

    public String nextAddress() {
        return next == null ? null : filter.next(next);
    }
}
