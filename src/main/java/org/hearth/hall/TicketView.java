package org.hearth.hall;

import java.time.Instant;
import org.hearth.paymentpoint.PointService;

/**
 * A number as people see it.
 *
 * @param counter where it was called to, or null
 * @param calls how often it was called
 */
public record TicketView(
        long ticketId,
        int number,
        PointService service,
        TicketState state,
        Integer counter,
        int calls,
        Instant takenAt,
        Instant expiresAt) {

    static TicketView of(HallTicket ticket, Instant now) {
        return new TicketView(
                ticket.id,
                ticket.number,
                ticket.service,
                ticket.stateAt(now),
                ticket.counter,
                ticket.calls,
                ticket.takenAt,
                ticket.expiresAt);
    }

    /** As it is shown and called out, {@code 017}. */
    public String shown() {
        return String.format("%03d", number);
    }

    /** Whether it may be given up: it was called as often as one is. */
    public boolean calledOut() {
        return calls >= HallTicket.CALLS;
    }
}
