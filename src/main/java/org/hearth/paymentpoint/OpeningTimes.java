package org.hearth.paymentpoint;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** Says of a point whether it is open, and what comes next. */
@ApplicationScoped
public class OpeningTimes {

    private static final int DAYS_AHEAD = 14;
    private static final int SOON_MINUTES = 20;

    /**
     * @param now Asia/Shanghai
     */
    public OpeningState at(PaymentPointView point, LocalDateTime now) {
        if (point.description().state() != PointState.OPEN) {
            return new OpeningState(false, null, null, null);
        }
        OpeningHours hours = point.description().hours();
        if (!hours.openAt(now)) {
            return new OpeningState(false, null, opens(hours, now), null);
        }
        LocalDateTime closes = closes(hours, now);
        Integer left =
                closes == null ? null : (Integer) (int) ChronoUnit.MINUTES.between(now, closes);
        return new OpeningState(
                true, closes, null, left != null && left <= SOON_MINUTES ? left : null);
    }

    private static LocalDateTime opens(OpeningHours hours, LocalDateTime now) {
        for (int i = 0; i <= DAYS_AHEAD; i++) {
            LocalDate day = now.toLocalDate().plusDays(i);
            for (OpenSpan span : hours.on(day)) {
                LocalDateTime opens = day.atStartOfDay().plusMinutes(span.opensMinute());
                if (opens.isAfter(now)) {
                    return opens;
                }
            }
        }
        return null;
    }

    /** Where one stretch ends as the next begins, at midnight for instance, it stays open. */
    private static LocalDateTime closes(OpeningHours hours, LocalDateTime now) {
        LocalDateTime end = now;
        for (int i = 0; i <= DAYS_AHEAD; i++) {
            LocalDate day = now.toLocalDate().plusDays(i);
            for (OpenSpan span : hours.on(day)) {
                LocalDateTime opens = day.atStartOfDay().plusMinutes(span.opensMinute());
                LocalDateTime closes = day.atStartOfDay().plusMinutes(span.closesMinute());
                if (!opens.isAfter(end) && closes.isAfter(end)) {
                    end = closes;
                }
            }
            if (end.isBefore(day.plusDays(1).atStartOfDay())) {
                return end;
            }
        }
        return null;
    }
}
