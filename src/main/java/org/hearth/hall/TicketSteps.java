package org.hearth.hall;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import org.hearth.paymentpoint.LiveState;
import org.hearth.paymentpoint.LiveStates;
import org.hearth.platform.audit.Actor;

/** The one way in which a step of a number is recorded, and the waiting are counted after it. */
@ApplicationScoped
class TicketSteps {

    @ApplicationScoped
    static class Events implements PanacheRepositoryBase<HallTicketEvent, Long> {}

    private final Events events;
    private final HallTicketRepository tickets;
    private final LiveStates states;
    private final Clock clock;

    TicketSteps(Events events, HallTicketRepository tickets, LiveStates states, Clock clock) {
        this.events = events;
        this.tickets = tickets;
        this.states = states;
        this.clock = clock;
    }

    /**
     * @param before the state before the step, or null at the beginning
     */
    @Transactional(TxType.MANDATORY)
    TicketView record(HallTicket ticket, TicketStep step, TicketState before, Actor actor) {
        events.persist(new HallTicketEvent(ticket, step, before, actor, clock.instant()));
        tickets.flush();
        boolean closed =
                states.of(ticket.hallId)
                        .filter(said -> said.fresh(clock.instant()))
                        .filter(LiveState::countersClosed)
                        .isPresent();
        states.say(
                ticket.hallId,
                new LiveState(
                        tickets.waiting(ticket.hallId, ticket.onDay),
                        closed,
                        null,
                        clock.instant()));
        return TicketView.of(ticket, clock.instant());
    }
}
