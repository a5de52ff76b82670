package org.hearth.paymentpoint;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;

/**
 * A stretch on every such weekday in which a CNG station serves these vehicles only.
 *
 * @param fromMinute from midnight, Asia/Shanghai
 * @param toMinute the first minute that is everybody's again; 1440 is midnight
 */
@Embeddable
public record ReservedWindow(
        @Enumerated(EnumType.STRING) DayOfWeek weekday,
        int fromMinute,
        int toMinute,
        @Enumerated(EnumType.STRING) ReservedFor vehicles) {

    public OpenSpan span() {
        return new OpenSpan(fromMinute, toMinute);
    }
}
