package org.hearth.paymentpoint.web;

import java.time.ZonedDateTime;
import java.util.List;
import org.hearth.paymentpoint.OpenSpan;
import org.hearth.paymentpoint.ReservedFor;
import org.hearth.paymentpoint.ReservedWindow;

/**
 * A stretch of today in which a CNG station serves some vehicles only.
 *
 * @param now whether it is on
 */
public record ReservedToday(String hours, ReservedFor vehicles, boolean now) {

    private static final int HOUR = 60;

    static List<ReservedToday> of(List<ReservedWindow> windows, ZonedDateTime now) {
        int minute = now.getHour() * HOUR + now.getMinute();
        return windows.stream()
                .filter(window -> window.weekday() == now.getDayOfWeek())
                .map(window -> of(window.span(), window, minute))
                .toList();
    }

    private static ReservedToday of(OpenSpan span, ReservedWindow window, int minute) {
        return new ReservedToday(
                PointCard.written(List.of(span), true),
                window.vehicles(),
                span.opensMinute() <= minute && minute < span.closesMinute());
    }
}
