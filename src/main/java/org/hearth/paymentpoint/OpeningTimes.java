package org.hearth.paymentpoint;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** When points are open, by their own hours. */
@ApplicationScoped
public class OpeningTimes {

    private static final int DAYS_AHEAD = 14;
    private static final int SOON_MINUTES = 20;
    private static final Duration ALMOST_A_MINUTE = Duration.ofSeconds(59);

    /** The hours of one day, whatever the point's state is. */
    public OpeningDay day(PaymentPointView point, LocalDate day) {
        return new OpeningDay(day, point.description().hours().on(day), true);
    }

    /**
     * Whether it is open and until or from when.
     *
     * @param now Asia/Shanghai
     */
    public OpeningState at(PaymentPointView point, LocalDateTime now) {
        if (point.description().state() != PointState.OPEN) {
            return new OpeningState(false, null, null, null);
        }
        for (OpenSpan span : spans(point, now.toLocalDate())) {
            LocalDateTime closes = at(now.toLocalDate(), span.closesMinute());
            if (!now.isBefore(at(now.toLocalDate(), span.opensMinute())) && now.isBefore(closes)) {
                long minutes = Duration.between(now, closes).plus(ALMOST_A_MINUTE).toMinutes();
                return new OpeningState(
                        true,
                        closes,
                        null,
                        minutes <= SOON_MINUTES ? (Integer) (int) minutes : null);
            }
        }
        return new OpeningState(false, null, opensAt(point, now).orElse(null), null);
    }

    private Optional<LocalDateTime> opensAt(PaymentPointView point, LocalDateTime now) {
        LocalDate today = now.toLocalDate();
        return today.datesUntil(today.plusDays(DAYS_AHEAD + 1L))
                .flatMap(day -> spans(point, day).stream().map(span -> at(day, span.opensMinute())))
                .filter(now::isBefore)
                .findFirst();
    }

    private List<OpenSpan> spans(PaymentPointView point, LocalDate day) {
        return day(point, day).spans();
    }

    private static LocalDateTime at(LocalDate day, int minute) {
        return day.atStartOfDay().plusMinutes(minute);
    }
}
