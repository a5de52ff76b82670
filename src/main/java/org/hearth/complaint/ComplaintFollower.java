package org.hearth.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import org.hearth.workorder.OrderStep;
import org.hearth.workorder.OrderStepped;
import org.hearth.workorder.OrderView;

/** Keeps a complaint's row in step with its work order, within the step's transaction. */
@ApplicationScoped
class ComplaintFollower {

    private final ComplaintRepository complaints;
    private final Event<ComplaintAnswered> told;

    ComplaintFollower(ComplaintRepository complaints, Event<ComplaintAnswered> told) {
        this.complaints = complaints;
        this.told = told;
    }

    void follow(@Observes OrderStepped step) {
        ComplaintKind.of(step.order().type()).ifPresent(kind -> follow(kind, step));
    }

    private void follow(ComplaintKind kind, OrderStepped step) {
        OrderView order = step.order();
        Complaint known = complaints.findById(order.orderId());
        if (known == null) {
            complaints.persist(new Complaint(kind, order));
            return;
        }
        known.follow(order);
        // Who praised waits for nothing, and is not disturbed.
        if (step.step() == OrderStep.ANSWERED && kind != ComplaintKind.PRAISE) {
            told.fire(
                    new ComplaintAnswered(
                            kind,
                            order.number(),
                            order.contact().phone(),
                            order.contact().language(),
                            known.link));
        }
    }
}
