package org.hearth.appointment;

import java.time.Instant;
import org.hearth.workorder.OrderState;

/**
 * A booked visit as its customer and other rooms see it.
 *
 * @param place street, with building and room masked
 * @param orderState of its order
 * @param moves how often another time was chosen: the version of its entry in a calendar
 */
public record AppointmentView(
        long orderId,
        String orderNumber,
        ServiceKind kind,
        String branch,
        String place,
        VisitTime time,
        BookingState state,
        OrderState orderState,
        int moves) {

    /** Until when another time may be chosen, or the visit be called off: its beginning. */
    public Instant changeableUntil() {
        return time.begins();
    }

    /** Whether its customer may still choose another time or call it off. */
    public boolean changeable(Instant now) {
        return state == BookingState.BOOKED
                && orderState.customerMayCancel()
                && now.isBefore(changeableUntil());
    }

    /** Whether somebody is coming or there already, so that it is too late to call it off. */
    public boolean begun(Instant now) {
        return state == BookingState.BOOKED && !now.isBefore(time.begins());
    }

    /** Whether another visit may be booked after this one, which came to nothing. */
    public boolean bookableAgain() {
        return state != BookingState.BOOKED
                && state != BookingState.CANCELLED
                && (orderState.customerMayCancel() || orderState == OrderState.REOPENED);
    }
}
