package org.hearth.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.hearth.platform.audit.Actor;
import org.hearth.workorder.ClockAgreements;
import org.hearth.workorder.OrderClockView;
import org.hearth.workorder.OrderClocks;

/**
 * A visit that its customer wishes later than the promised time is an agreement with the customer,
 * which takes precedence (domain.md, Service time limits).
 */
@ApplicationScoped
class AgreedVisits {

    private final OrderClocks clocks;
    private final ClockAgreements agreements;

    AgreedVisits(OrderClocks clocks, ClockAgreements agreements) {
        this.clocks = clocks;
        this.agreements = agreements;
    }

    void agree(Actor actor, long orderId, VisitTime time, String said) {
        Instant ends = time.ends();
        boolean other =
                clocks.of(orderId).stream()
                        .filter(clock -> clock.running() && !clock.paused())
                        .anyMatch(clock -> clock.agreement() != null || isBefore(clock, ends));
        if (other) {
            agreements.agree(actor, orderId, ends, said);
        }
    }

    private static boolean isBefore(OrderClockView clock, Instant ends) {
        return clock.dueAt() != null && clock.dueAt().isBefore(ends);
    }
}
