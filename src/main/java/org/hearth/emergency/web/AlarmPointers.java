package org.hearth.emergency.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hearth.emergency.Alarms;
import org.hearth.platform.html.Visit;
import org.hearth.workorder.OrderView;
import org.hearth.workorder.web.OrderPointer;
import org.hearth.workorder.web.OrderPointers;

/** From an order to its alarm, where its crew and its seconds are. */
@ApplicationScoped
class AlarmPointers implements OrderPointers {

    private final Alarms alarms;
    private final Visit visit;

    AlarmPointers(Alarms alarms, Visit visit) {
        this.alarms = alarms;
        this.visit = visit;
    }

    @Override
    public List<OrderPointer> atDesk(OrderView order) {
        return alarms.ofOrder(order.orderId()).stream()
                .map(
                        alarm ->
                                OrderPointer.to(
                                        visit.messages(EmergencyMessages.class).to_alarm(),
                                        EmergencyFormats.path(alarm)))
                .toList();
    }
}
