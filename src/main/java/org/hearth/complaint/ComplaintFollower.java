package org.hearth.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.hearth.workorder.OrderStepped;

/** Keeps a complaint's row in step with its work order, within the step's transaction. */
@ApplicationScoped
class ComplaintFollower {

    private final ComplaintRepository complaints;

    ComplaintFollower(ComplaintRepository complaints) {
        this.complaints = complaints;
    }

    void follow(@Observes OrderStepped step) {
        ComplaintKind.of(step.order().type())
                .ifPresent(
                        kind -> {
                            Complaint known = complaints.findById(step.order().orderId());
                            if (known == null) {
                                complaints.persist(new Complaint(kind, step.order()));
                            } else {
                                known.follow(step.order());
                            }
                        });
    }
}
