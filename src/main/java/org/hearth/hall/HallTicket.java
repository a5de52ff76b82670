package org.hearth.hall;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.hearth.paymentpoint.PointService;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.id.Ids;

/** A number in the queue of one hall and day. */
@Entity
class HallTicket {

    /**
     * How often a number is called before it is given up: once may be overheard, and three calls
     * are what people know from banks and hospitals.
     */
    static final int CALLS = 3;

    @Id long id;
    long hallId;
    LocalDate onDay;
    int number;

    @Enumerated(EnumType.STRING)
    PointService service;

    @Enumerated(EnumType.STRING)
    TicketState state;

    String holder;
    String takenBy;
    Integer counter;
    int calls;
    Instant takenAt;
    Instant calledAt;
    Instant expiresAt;

    protected HallTicket() {}

    /**
     * @param visitor whose browser took it; null: handed out at the hall
     * @param expiresAt when the hall closes
     */
    HallTicket(
            long hallId,
            LocalDate day,
            int number,
            PointService service,
            String visitor,
            Instant now,
            Instant expiresAt) {
        this.id = Ids.next();
        this.hallId = hallId;
        this.onDay = day;
        this.number = number;
        this.service = service;
        this.state = TicketState.WAITING;
        this.holder = visitor;
        this.takenBy = visitor;
        this.takenAt = now;
        this.expiresAt = expiresAt;
    }

    void call(int toCounter, Instant now) {
        become(TicketState.CALLED);
        counter = toCounter;
        calls = 1;
        calledAt = now;
    }

    void callAgain() {
        if (state != TicketState.CALLED || calls >= CALLS) {
            throw new BusinessException(HallError.TICKET_STATE);
        }
        calls++;
    }

    /** Nobody came, however often it was called. */
    void miss() {
        if (calls < CALLS) {
            throw new BusinessException(HallError.TICKET_STATE);
        }
        become(TicketState.MISSED);
    }

    void become(TicketState next) {
        if (!state.mayBecome(next)) {
            throw new BusinessException(HallError.TICKET_STATE);
        }
        state = next;
        if (!next.live()) {
            holder = null;
        }
    }

    /** It may be over before the job that ends it comes by. */
    TicketState stateAt(Instant now) {
        return state.live() && !now.isBefore(expiresAt) ? TicketState.EXPIRED : state;
    }
}
