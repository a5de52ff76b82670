package org.hearth.hall.web;

import org.hearth.hall.QueueView;
import org.hearth.hall.TicketState;
import org.hearth.hall.TicketView;
import org.hearth.hall.Turn;

/**
 * Where a visitor's number stands, as its page shows it.
 *
 * @param page its address
 * @param ticket or null
 * @param turn of a number that waits; else null
 */
public record TicketSheet(String page, QueueView queue, TicketView ticket, Turn turn) {

    public boolean live() {
        return ticket != null && ticket.state().live();
    }

    public boolean waits() {
        return ticket != null && ticket.state() == TicketState.WAITING;
    }

    /** Changes with whatever the visitor would see change. */
    String seen() {
        StringBuilder seen = new StringBuilder();
        if (ticket != null) {
            seen.append(ticket.number()).append(ticket.state().name().charAt(0));
            seen.append(ticket.calls());
        }
        if (turn != null) {
            seen.append('-').append(turn.ahead()).append('-').append(turn.minutes());
        }
        queue.called().forEach(one -> seen.append('-').append(one.number()));
        return seen.toString();
    }

    public String stateAddress() {
        return page + "/state?seen=" + seen();
    }
}
