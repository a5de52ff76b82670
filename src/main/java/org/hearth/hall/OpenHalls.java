package org.hearth.hall;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.hearth.paymentpoint.LiveState;
import org.hearth.paymentpoint.LiveStates;
import org.hearth.paymentpoint.OpenSpan;
import org.hearth.paymentpoint.OpeningTimes;
import org.hearth.paymentpoint.PaymentPointError;
import org.hearth.paymentpoint.PaymentPointView;
import org.hearth.paymentpoint.PaymentPoints;
import org.hearth.paymentpoint.PointKind;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.time.UtilityClock;

/** Which halls give numbers, and until when. */
@ApplicationScoped
class OpenHalls {

    private final PaymentPoints points;
    private final OpeningTimes times;
    private final LiveStates states;
    private final Clock clock;

    OpenHalls(PaymentPoints points, OpeningTimes times, LiveStates states, Clock clock) {
        this.points = points;
        this.times = times;
        this.states = states;
        this.clock = clock;
    }

    /**
     * @throws BusinessException PAYMENT_POINT_NOT_FOUND for what is no hall, too
     */
    PaymentPointView hall(long hallId) {
        return points.listed(hallId)
                .filter(point -> point.description().kind() == PointKind.OWN_HALL)
                .orElseThrow(
                        () -> new BusinessException(PaymentPointError.PAYMENT_POINT_NOT_FOUND));
    }

    /** Whether it gives numbers now. */
    boolean gives(PaymentPointView hall) {
        return times.at(hall, now()).open()
                && states.of(hall.id())
                        .filter(said -> said.fresh(clock.instant()))
                        .filter(LiveState::countersClosed)
                        .isEmpty();
    }

    /** When it closes for the day, after a pause at noon, too; empty on a day without hours. */
    Optional<Instant> closing(PaymentPointView hall) {
        List<OpenSpan> spans = times.day(hall, now().toLocalDate()).spans();
        return spans.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        now().toLocalDate()
                                .atStartOfDay(UtilityClock.ZONE)
                                .plusMinutes(spans.get(spans.size() - 1).closesMinute())
                                .toInstant());
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), UtilityClock.ZONE);
    }
}
