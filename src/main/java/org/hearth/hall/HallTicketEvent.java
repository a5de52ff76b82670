package org.hearth.hall;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.id.Ids;

/** One step of a number: who, when, at which counter. */
@Entity
class HallTicketEvent {

    @Id long id;
    long ticketId;
    Instant at;
    String actor;

    @Enumerated(EnumType.STRING)
    TicketStep step;

    @Enumerated(EnumType.STRING)
    TicketState fromState;

    @Enumerated(EnumType.STRING)
    TicketState toState;

    Integer counter;

    protected HallTicketEvent() {}

    HallTicketEvent(
            HallTicket ticket, TicketStep step, TicketState before, Actor actor, Instant now) {
        this.id = Ids.next();
        this.ticketId = ticket.id;
        this.at = now;
        this.actor = actor.toString();
        this.step = step;
        this.fromState = before;
        this.toState = ticket.state;
        this.counter = ticket.counter;
    }
}
