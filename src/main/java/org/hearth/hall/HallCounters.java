package org.hearth.hall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hearth.paymentpoint.LiveState;
import org.hearth.paymentpoint.LiveStates;
import org.hearth.paymentpoint.PointService;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.error.BusinessException;

/** The door for the staff of a hall; whether it is theirs, {@link StaffHalls} says. */
@ApplicationScoped
public class HallCounters {

    private static final int SHOWN = 30;
    private static final int COUNTERS = 50;

    private final HallTicketRepository tickets;
    private final TicketIssue issue;
    private final TicketSteps steps;
    private final LiveStates states;
    private final Clock clock;

    HallCounters(
            HallTicketRepository tickets,
            TicketIssue issue,
            TicketSteps steps,
            LiveStates states,
            Clock clock) {
        this.tickets = tickets;
        this.issue = issue;
        this.steps = steps;
        this.states = states;
        this.clock = clock;
    }

    /** Who waits, the next ones first. */
    @Transactional
    public List<TicketView> waiting(long hallId) {
        Instant now = clock.instant();
        return tickets.waiting(hallId, today(), SHOWN).stream()
                .map(ticket -> TicketView.of(ticket, now))
                .toList();
    }

    /** The number that is called to a counter. */
    @Transactional
    public Optional<TicketView> at(long hallId, int counter) {
        return called(hallId, counter).map(ticket -> TicketView.of(ticket, clock.instant()));
    }

    private Optional<HallTicket> called(long hallId, int counter) {
        return tickets.called(hallId, today(), COUNTERS).stream()
                .filter(ticket -> ticket.counter == counter)
                .findFirst();
    }

    /**
     * Calls who waits longest.
     *
     * @return empty when nobody waits
     * @throws BusinessException TICKET_STATE while another number is called to this counter
     */
    @Transactional
    public Optional<TicketView> callNext(Actor actor, long hallId, int counter) {
        tickets.hold(hallId, today());
        if (called(hallId, counter).isPresent()) {
            throw new BusinessException(HallError.TICKET_STATE);
        }
        return tickets.next(hallId, today())
                .map(
                        ticket -> {
                            ticket.call(counter, clock.instant());
                            return steps.record(
                                    ticket, TicketStep.CALLED, TicketState.WAITING, actor);
                        });
    }

    /**
     * @throws BusinessException TICKET_STATE when it was called three times, TICKET_NOT_FOUND
     */
    @Transactional
    public void callAgain(Actor actor, long hallId, long ticketId) {
        step(actor, hallId, ticketId, TicketStep.CALLED_AGAIN, HallTicket::callAgain);
    }

    /**
     * @throws BusinessException TICKET_STATE, TICKET_NOT_FOUND
     */
    @Transactional
    public void served(Actor actor, long hallId, long ticketId) {
        step(
                actor,
                hallId,
                ticketId,
                TicketStep.SERVED,
                ticket -> ticket.become(TicketState.SERVED));
    }

    /**
     * @throws BusinessException TICKET_STATE before it was called three times, TICKET_NOT_FOUND
     */
    @Transactional
    public void missed(Actor actor, long hallId, long ticketId) {
        step(actor, hallId, ticketId, TicketStep.MISSED, HallTicket::miss);
    }

    private void step(
            Actor actor, long hallId, long ticketId, TicketStep step, Consumer<HallTicket> change) {
        tickets.hold(hallId, today());
        HallTicket ticket =
                tickets.find("id = ?1 and hallId = ?2", ticketId, hallId)
                        .firstResultOptional()
                        .orElseThrow(() -> new BusinessException(HallError.TICKET_NOT_FOUND));
        TicketState before = ticket.state;
        change.accept(ticket);
        steps.record(ticket, step, before, actor);
    }

    /**
     * Hands a number to somebody at the hall.
     *
     * @throws BusinessException as {@link HallQueues#take}
     */
    @Transactional
    public TicketView handOut(Actor actor, long hallId, PointService service) {
        return issue.give(hallId, service, null, actor);
    }

    /**
     * Says how it is at the hall.
     *
     * @param waiting people; where numbers are given, those are counted instead
     */
    @Transactional
    public void say(long hallId, Integer waiting, boolean countersClosed) {
        boolean numbers = tickets.count("hallId = ?1 and onDay = ?2", hallId, today()) > 0;
        states.say(
                hallId,
                new LiveState(
                        numbers ? (Integer) tickets.waiting(hallId, today()) : waiting,
                        countersClosed,
                        null,
                        clock.instant()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
