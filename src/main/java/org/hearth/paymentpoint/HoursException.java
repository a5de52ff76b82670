package org.hearth.paymentpoint;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * A day, such as a holiday, on which other hours hold than on its weekday.
 *
 * @param opensMinute null, as the other: closed all day
 */
@Embeddable
public record HoursException(LocalDate onDay, Integer opensMinute, Integer closesMinute) {

    public boolean closed() {
        return opensMinute == null;
    }

    public OpenSpan span() {
        return new OpenSpan(opensMinute, closesMinute);
    }
}
