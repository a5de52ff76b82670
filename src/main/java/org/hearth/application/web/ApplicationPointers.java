package org.hearth.application.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hearth.application.ApplicationKind;
import org.hearth.application.Applications;
import org.hearth.platform.html.Visit;
import org.hearth.workorder.OrderAction;
import org.hearth.workorder.OrderView;
import org.hearth.workorder.web.OrderPointer;
import org.hearth.workorder.web.OrderPointers;

/** From an order to the papers and steps of its application, which alone complete the papers. */
@ApplicationScoped
class ApplicationPointers implements OrderPointers {

    private final Applications applications;
    private final Visit visit;

    ApplicationPointers(Applications applications, Visit visit) {
        this.applications = applications;
        this.visit = visit;
    }

    @Override
    public List<OrderPointer> atDesk(OrderView order) {
        if (ApplicationKind.of(order.type()).isEmpty()) {
            return List.of();
        }
        boolean checked = applications.ofOrder(order.orderId()).isPresent();
        return List.of(
                new OrderPointer(
                        visit.messages(ApplicationMessages.class).to_application(),
                        ApplicationNames.applicationDesk(order),
                        checked ? List.of(OrderAction.COMPLETE_PAPERS) : List.of()));
    }
}
