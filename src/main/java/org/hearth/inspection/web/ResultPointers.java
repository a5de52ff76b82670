package org.hearth.inspection.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hearth.inspection.Inspections;
import org.hearth.platform.html.Visit;
import org.hearth.platform.id.PublicId;
import org.hearth.workorder.OrderView;
import org.hearth.workorder.web.OrderPointer;
import org.hearth.workorder.web.OrderPointers;

/** From a visit that is done to the result of its inspection. */
@ApplicationScoped
class ResultPointers implements OrderPointers {

    private final Inspections inspections;
    private final Visit visit;

    ResultPointers(Inspections inspections, Visit visit) {
        this.inspections = inspections;
        this.visit = visit;
    }

    @Override
    public List<OrderPointer> onVisit(OrderView order) {
        return inspections.ofOrder(order.orderId()).stream()
                .map(
                        result ->
                                OrderPointer.to(
                                        visit.messages(InspectionMessages.class).result_title(),
                                        "/staff/my-orders/"
                                                + PublicId.WORK_ORDER.of(order.orderId())
                                                + "/inspection"))
                .toList();
    }
}
