package org.hearth.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.hearth.platform.audit.Actor;
import org.hearth.servicetime.ClockStep;
import org.hearth.servicetime.ServiceClass;
import org.hearth.workorder.NewOrder;
import org.hearth.workorder.OrderChannel;
import org.hearth.workorder.OrderClocks;
import org.hearth.workorder.OrderStep;
import org.hearth.workorder.OrderStepped;
import org.hearth.workorder.OrderView;
import org.hearth.workorder.WorkOrderType;
import org.hearth.workorder.WorkOrders;

/** After a major emergency an expert checks again within 24 hours (domain.md). */
@ApplicationScoped
class Rechecks {

    private final WorkOrders orders;
    private final OrderClocks clocks;

    Rechecks(WorkOrders orders, OrderClocks clocks) {
        this.orders = orders;
        this.clocks = clocks;
    }

    /** Asks for the expert, once; nothing after an ordinary alarm. */
    @Transactional(TxType.MANDATORY)
    void afterMajor(Actor actor, Alarm alarm) {
        if (alarm.grade != AlarmGrade.MAJOR || alarm.recheckId != null) {
            return;
        }
        OrderView emergency = orders.byId(alarm.orderId);
        OrderView recheck =
                orders.create(
                        actor,
                        new NewOrder(
                                WorkOrderType.INSPECTION,
                                null,
                                OrderChannel.SYSTEM,
                                emergency.accountId(),
                                emergency.accountNumber(),
                                null,
                                emergency.place(),
                                emergency.contact(),
                                "抢险后专家复查，警情 " + emergency.number(),
                                true,
                                emergency.orderId()));
        clocks.start(recheck.orderId(), ClockStep.EXPERT_RECHECK, ServiceClass.ALL);
        alarm.recheckId = recheck.orderId();
    }

    void end(@Observes OrderStepped stepped) {
        if (stepped.step() == OrderStep.HANDLED
                && stepped.order().type() == WorkOrderType.INSPECTION) {
            clocks.stop(stepped.order().orderId(), ClockStep.EXPERT_RECHECK);
        }
    }
}
