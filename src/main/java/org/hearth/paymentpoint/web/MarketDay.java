package org.hearth.paymentpoint.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.hearth.paymentpoint.OpeningDay;
import org.hearth.paymentpoint.OpeningTimes;
import org.hearth.paymentpoint.PaymentPointView;

/** A day to come on which a market-day point stands; today as well, until it leaves. */
public record MarketDay(LocalDate day, String hours) {

    private static final int SHOWN = 5;
    private static final int DAYS_AHEAD = 60;

    static List<MarketDay> next(
            OpeningTimes times, PaymentPointView point, LocalDateTime now, boolean english) {
        if (point.description().hours().marketDays().isEmpty()) {
            return List.of();
        }
        return IntStream.range(0, DAYS_AHEAD)
                .mapToObj(ahead -> times.day(point, now.toLocalDate().plusDays(ahead)))
                .takeWhile(OpeningDay::announced)
                .filter(day -> stands(day, now))
                .limit(SHOWN)
                .map(day -> new MarketDay(day.date(), PointCard.written(day.spans(), english)))
                .toList();
    }

    private static boolean stands(OpeningDay day, LocalDateTime now) {
        return day.spans().stream()
                .map(span -> day.date().atStartOfDay().plusMinutes(span.closesMinute()))
                .anyMatch(now::isBefore);
    }
}
