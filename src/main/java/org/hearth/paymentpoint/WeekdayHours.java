package org.hearth.paymentpoint;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;

/** One stretch of opening on every such weekday; a lunch break makes two of them. */
@Embeddable
public record WeekdayHours(
        @Enumerated(EnumType.STRING) DayOfWeek weekday, int opensMinute, int closesMinute) {

    public OpenSpan span() {
        return new OpenSpan(opensMinute, closesMinute);
    }
}
