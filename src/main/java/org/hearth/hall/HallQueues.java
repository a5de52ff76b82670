package org.hearth.hall;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearth.paymentpoint.PaymentPointView;
import org.hearth.paymentpoint.PointService;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.database.SqlFailure;
import org.hearth.platform.error.BusinessException;

/** The door for visitors: a number from the phone, and where it stands. */
@ApplicationScoped
public class HallQueues {

    private static final int TRIES = 3;
    private static final int COUNTERS = 50;

    private final OpenHalls halls;
    private final TicketIssue issue;
    private final HallTicketRepository tickets;
    private final TicketSteps steps;
    private final Clock clock;

    HallQueues(
            OpenHalls halls,
            TicketIssue issue,
            HallTicketRepository tickets,
            TicketSteps steps,
            Clock clock) {
        this.halls = halls;
        this.issue = issue;
        this.tickets = tickets;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * @throws BusinessException PAYMENT_POINT_NOT_FOUND for what is no hall, too
     */
    @Transactional
    public PaymentPointView hall(long hallId) {
        return halls.hall(hallId);
    }

    /** Whether the hall gives numbers at this moment. */
    @Transactional
    public boolean gives(PaymentPointView hall) {
        return halls.gives(hall);
    }

    @Transactional
    public QueueView queue(long hallId) {
        LocalDate today = LocalDate.now(clock);
        Instant now = clock.instant();
        List<TicketView> called =
                tickets.called(hallId, today, COUNTERS).stream()
                        .map(ticket -> TicketView.of(ticket, now))
                        .filter(ticket -> ticket.state().live())
                        .toList();
        int waiting = tickets.waiting(hallId, today);
        boolean inUse =
                waiting > 0
                        || !called.isEmpty()
                        || tickets.count("hallId = ?1 and onDay = ?2", hallId, today) > 0;
        return new QueueView(called, waiting, inUse);
    }

    /**
     * Gives a number; a visitor who has one keeps it.
     *
     * @param visitor the browser, by an unguessable id
     * @throws BusinessException HALL_SHUT, PAYMENT_POINT_NOT_FOUND, REQUEST_INVALID for a service
     *     that the hall does not have
     */
    public TicketView take(long hallId, PointService service, String visitor) {
        for (int tried = 1; ; tried++) {
            try {
                return QuarkusTransaction.requiringNew()
                        .call(() -> issue.give(hallId, service, visitor, Actor.guest()));
            } catch (RuntimeException failure) {
                if (tried == TRIES || SqlFailure.of(failure) != SqlFailure.DEADLOCK) {
                    throw failure;
                }
            }
        }
    }

    /** The visitor's last number of today at this hall, whatever became of it. */
    @Transactional
    public Optional<TicketView> of(long hallId, String visitor) {
        return tickets.lastOf(hallId, LocalDate.now(clock), visitor)
                .map(ticket -> TicketView.of(ticket, clock.instant()));
    }

    /** When the turn of a number comes that waits. */
    @Transactional
    public Turn turn(long hallId, TicketView ticket) {
        LocalDate today = LocalDate.now(clock);
        return Pace.turn(
                tickets.waitingBefore(hallId, today, ticket.number()),
                tickets.lastCalls(hallId, today, Pace.CALLS),
                clock.instant());
    }

    /**
     * The visitor gives the number up.
     *
     * @throws BusinessException TICKET_NOT_FOUND when there is none that is live
     */
    @Transactional
    public void cancel(long hallId, String visitor) {
        LocalDate today = LocalDate.now(clock);
        tickets.hold(hallId, today);
        HallTicket ticket =
                tickets.heldBy(hallId, today, visitor)
                        .orElseThrow(() -> new BusinessException(HallError.TICKET_NOT_FOUND));
        TicketState before = ticket.state;
        ticket.become(TicketState.CANCELLED);
        steps.record(ticket, TicketStep.CANCELLED, before, Actor.guest());
    }
}
