package org.hearth.portal.requests;

import java.time.Instant;
import java.util.List;
import org.hearth.appointment.AppointmentView;
import org.hearth.attachment.AttachmentView;
import org.hearth.rating.StarCardView;
import org.hearth.workorder.OrderHistory;
import org.hearth.workorder.OrderState;
import org.hearth.workorder.OrderView;

/**
 * A request as its customer sees it.
 *
 * @param visitor masked name of who comes; null where nobody is sent
 * @param times the running ones first
 * @param history without what only staff need
 * @param mine whether it was asked for signed in, so that a visit may be moved on this site
 * @param applied whether it is an application with papers and steps of its own
 * @param booked the visit that was booked for it, or null
 * @param complaint link to what was complained about, asked or praised with it, or null
 * @param card the star card of its last visit, or null
 * @param safety address of the account's safety record that its result is in, or null
 */
record RequestSheet(
        OrderView order,
        String place,
        String visitor,
        List<RequestTime> times,
        List<OrderHistory> history,
        List<AttachmentView> files,
        boolean mine,
        boolean applied,
        AppointmentView booked,
        String complaint,
        StarCardView card,
        String safety,
        Instant now) {

    /** What is waited for; null where nothing is. */
    public RequestStage stage() {
        return RequestStage.now(order);
    }

    public List<RequestStage> stages() {
        return List.of(RequestStage.values());
    }

    public List<RequestStage> next() {
        return RequestStage.next(order);
    }

    public int number() {
        return RequestStage.number(order);
    }

    /** The time limit that the page is about; null where none runs. */
    public RequestTime time() {
        return times.stream().filter(time -> time.clock().running()).findFirst().orElse(null);
    }

    /** The time limits that are over, kept or not. */
    public List<RequestTime> ended() {
        return times.stream().filter(time -> !time.clock().running()).toList();
    }

    /** The lines of what was asked for. */
    public List<String> lines() {
        return order.description().lines().toList();
    }

    public boolean open() {
        return order.state().open();
    }

    public boolean cancellable() {
        boolean begun = booked != null && booked.begun(now);
        return order.state().customerMayCancel() && !begun;
    }

    public boolean reopenable() {
        return order.reopenable(now);
    }

    /** Whether a time may be chosen for its visit: the first, another, or a new one. */
    public boolean movable() {
        if (booked != null) {
            return mine && (booked.changeable(now) || booked.bookableAgain());
        }
        return mine && order.type().visits() && order.state().customerMayCancel();
    }

    public boolean papersMissing() {
        return open() && order.papersCompleteAt() == null;
    }

    /** Whether the visit can be rated now. */
    public boolean rateable() {
        return card != null && card.given() == null && now.isBefore(card.expiresAt());
    }

    /** Whether a complaint may be about it: not about what is one itself. */
    public boolean complainable() {
        return switch (order.type()) {
            case COMPLAINT, QUESTION, PRAISE -> false;
            default -> true;
        };
    }

    public boolean cancelled() {
        return order.state() == OrderState.CANCELLED;
    }
}
