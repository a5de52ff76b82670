package org.hearth.appointment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.hearth.identity.ServiceSkill;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.id.Ids;

/** The visit of one work order, and the slot it has. */
@Entity
class Booking {

    @Id long id;
    long orderId;
    long slotId;
    String branch;

    @Enumerated(EnumType.STRING)
    ServiceSkill skill;

    LocalDate day;

    @Enumerated(EnumType.STRING)
    DayPart part;

    @Enumerated(EnumType.STRING)
    BookingState state;

    int moves;

    /** The day of the visit that its customer was reminded of, or told just before. */
    LocalDate remindedOn;

    Instant createdAt;

    @Version int version;

    protected Booking() {}

    Booking(long orderId, String branch, SlotRow slot, Instant now) {
        this.id = Ids.next();
        this.orderId = orderId;
        this.branch = branch;
        this.state = BookingState.BOOKED;
        this.createdAt = now;
        sit(slot, now);
    }

    /** Another time instead of this one, or a new one after nobody opened. */
    void rebook(String toBranch, SlotRow slot, Instant now) {
        become(BookingState.BOOKED);
        branch = toBranch;
        moves++;
        sit(slot, now);
    }

    /** The same time with another branch. */
    void passOn(String toBranch, long toSlot) {
        branch = toBranch;
        slotId = toSlot;
    }

    void become(BookingState next) {
        if (!state.mayBecome(next)) {
            throw new BusinessException(
                    AppointmentError.APPOINTMENT_STATE, Map.of("bookingState", state.name()));
        }
        state = next;
    }

    boolean booked() {
        return state == BookingState.BOOKED;
    }

    VisitTime time() {
        return new VisitTime(day, part);
    }

    private void sit(SlotRow slot, Instant now) {
        slotId = slot.slotId();
        skill = slot.skill();
        day = slot.day();
        part = slot.part();
        remindedOn = now.isBefore(Reminders.beginFor(day)) ? null : day;
    }
}
