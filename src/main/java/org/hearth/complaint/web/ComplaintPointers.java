package org.hearth.complaint.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hearth.complaint.Complaints;
import org.hearth.platform.html.Visit;
import org.hearth.platform.security.SignedIn;
import org.hearth.workorder.OrderView;
import org.hearth.workorder.web.OrderPointer;
import org.hearth.workorder.web.OrderPointers;

/** From an order to what its customer complained about, asked or praised. */
@ApplicationScoped
class ComplaintPointers implements OrderPointers {

    private final Complaints complaints;
    private final SignedIn person;
    private final Visit visit;

    ComplaintPointers(Complaints complaints, SignedIn person, Visit visit) {
        this.complaints = complaints;
        this.person = person;
        this.visit = visit;
    }

    @Override
    public List<OrderPointer> atDesk(OrderView order) {
        if (!person.hasRole("agent") && !person.hasRole("supervisor")) {
            return List.of();
        }
        return complaints.ofOrder(order.orderId()).stream()
                .map(
                        one ->
                                OrderPointer.to(
                                        visit.messages(ComplaintMessages.class).to_complaint(),
                                        ComplaintAddresses.href(one)))
                .toList();
    }
}
