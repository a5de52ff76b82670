package org.hearth.paymentpoint;

import java.util.List;

/**
 * When a point is open on statutory holidays, the weekends among them included.
 *
 * @param hours for OWN_HOURS only, the earliest first
 */
public record HolidayHours(HolidayRule rule, List<OpenSpan> hours) {

    public static final HolidayHours AS_WEEKDAY =
            new HolidayHours(HolidayRule.AS_WEEKDAY, List.of());
    public static final HolidayHours CLOSED = new HolidayHours(HolidayRule.CLOSED, List.of());

    public HolidayHours {
        hours = hours.stream().sorted().toList();
    }

    public static HolidayHours of(List<OpenSpan> hours) {
        return new HolidayHours(HolidayRule.OWN_HOURS, hours);
    }

    boolean consistent() {
        return (rule == HolidayRule.OWN_HOURS) != hours.isEmpty() && OpenSpan.apart(hours);
    }
}
