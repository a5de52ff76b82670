package org.hearth.appointment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.id.Ids;

/** One step of a booked visit: who, when, and which slot it had after it. */
@Entity
class BookingEvent {

    @Id long id;
    long bookingId;
    Instant at;
    String actor;

    @Enumerated(EnumType.STRING)
    BookingStep step;

    @Enumerated(EnumType.STRING)
    BookingState fromState;

    @Enumerated(EnumType.STRING)
    BookingState toState;

    long slotId;

    protected BookingEvent() {}

    BookingEvent(Booking booking, BookingStep step, BookingState before, Actor actor, Instant now) {
        this.id = Ids.next();
        this.bookingId = booking.id;
        this.at = now;
        this.actor = actor.toString();
        this.step = step;
        this.fromState = before;
        this.toState = booking.state;
        this.slotId = booking.slotId;
    }
}
