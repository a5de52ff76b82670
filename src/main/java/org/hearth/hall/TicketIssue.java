package org.hearth.hall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hearth.paymentpoint.PaymentPointView;
import org.hearth.paymentpoint.PointService;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.RequestError;

/** Gives the next number of a hall, by phone or at the hall alike. */
@ApplicationScoped
class TicketIssue {

    private final OpenHalls halls;
    private final HallTicketRepository tickets;
    private final TicketSteps steps;
    private final Clock clock;

    TicketIssue(OpenHalls halls, HallTicketRepository tickets, TicketSteps steps, Clock clock) {
        this.halls = halls;
        this.tickets = tickets;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * @param visitor null: it is handed out
     * @return the number that the visitor has already, where there is one
     * @throws BusinessException HALL_SHUT, PAYMENT_POINT_NOT_FOUND, REQUEST_INVALID for a service
     *     that the hall does not have
     */
    @Transactional(TxType.MANDATORY)
    TicketView give(long hallId, PointService service, String visitor, Actor actor) {
        PaymentPointView hall = halls.hall(hallId);
        if (!hall.description().services().contains(service)) {
            throw new BusinessException(RequestError.REQUEST_INVALID);
        }
        Instant closing =
                halls.closing(hall)
                        .filter(closes -> halls.gives(hall))
                        .orElseThrow(() -> new BusinessException(HallError.HALL_SHUT));
        LocalDate today = LocalDate.now(clock);
        int number = tickets.hold(hallId, today) + 1;
        Optional<HallTicket> held =
                visitor == null ? Optional.empty() : tickets.heldBy(hallId, today, visitor);
        if (held.isPresent()) {
            return TicketView.of(held.get(), clock.instant());
        }
        tickets.given(hallId, today, number);
        HallTicket ticket =
                new HallTicket(hallId, today, number, service, visitor, clock.instant(), closing);
        tickets.persist(ticket);
        return steps.record(ticket, TicketStep.TAKEN, null, actor);
    }
}
