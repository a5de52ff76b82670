package org.hearth.hall.web;

import org.hearth.paymentpoint.LiveState;
import org.hearth.paymentpoint.PaymentPointView;
import org.hearth.platform.id.PublicId;

/**
 * A hall in the list of those that one of the staff works for.
 *
 * @param live the last word on it while that is fresh, or null
 */
public record HallLine(PaymentPointView hall, LiveState live, boolean english) {

    public String name() {
        return english ? hall.description().nameEn() : hall.description().name();
    }

    public String path() {
        return HallDeskPages.PATH + "/" + PublicId.PAYMENT_POINT.of(hall.id());
    }

    /** A number and not an unknown. */
    public boolean waitingKnown() {
        return live != null && live.waiting() != null;
    }
}
