package org.hearth.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearth.account.Accounts;
import org.hearth.account.SupplySite;
import org.hearth.platform.audit.Actor;
import org.hearth.workorder.NewOrder;
import org.hearth.workorder.OrderChannel;
import org.hearth.workorder.OrderStep;
import org.hearth.workorder.OrderStepped;
import org.hearth.workorder.OrderView;
import org.hearth.workorder.OrderWords;
import org.hearth.workorder.WorkOrderType;
import org.hearth.workorder.WorkOrders;

/** The orders by which somebody looks at hazards again. The account is locked. */
@ApplicationScoped
class Rechecks {

    /** After a re-check that was called off, the next is ordered so many days later. */
    private static final int AGAIN_DAYS = 7;

    private static final int LONGEST = 2000;

    private final HazardRepository hazards;
    private final InspectionItemRepository items;
    private final WorkOrders orders;
    private final Accounts accounts;
    private final Clock clock;

    Rechecks(
            HazardRepository hazards,
            InspectionItemRepository items,
            WorkOrders orders,
            Accounts accounts,
            Clock clock) {
        this.hazards = hazards;
        this.items = items;
        this.orders = orders;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** One order for these hazards of one account, or the one under way that nobody set out for. */
    @Transactional(TxType.MANDATORY)
    void order(Actor actor, OrderChannel channel, List<Hazard> due) {
        OrderView inspected = orders.byId(due.get(0).orderId);
        String what = what(due, inspected.contact().language());
        OrderView recheck =
                underWay(due.get(0).accountId)
                        .map(order -> orders.note(actor, order.orderId(), OrderWords.said(what)))
                        .orElseGet(() -> create(actor, channel, inspected, what));
        due.forEach(hazard -> hazard.recheckBy(recheck.orderId()));
    }

    private OrderView create(Actor actor, OrderChannel channel, OrderView inspected, String what) {
        SupplySite site = accounts.site(inspected.accountNumber()).orElseThrow();
        NewOrder order =
                NewOrder.of(WorkOrderType.INSPECTION, channel, site, inspected.contact(), what)
                        .from(inspected.orderId());
        return orders.create(
                actor, inspected.residentId() == null ? order : order.by(inspected.residentId()));
    }

    private Optional<OrderView> underWay(long accountId) {
        return hazards.open(accountId).stream()
                .map(hazard -> hazard.recheckOrderId)
                .filter(Objects::nonNull)
                .distinct()
                .map(orders::byId)
                .filter(order -> order.state().customerMayCancel())
                .findFirst();
    }

    private String what(List<Hazard> due, String language) {
        Map<String, ItemView> all = items.all();
        String what =
                due.stream()
                        .map(hazard -> all.get(hazard.itemCode).name(language) + ": " + hazard.mend)
                        .collect(Collectors.joining("\n"));
        return what.substring(0, Math.min(what.length(), LONGEST));
    }

    @Transactional(TxType.MANDATORY)
    void onStep(@Observes OrderStepped stepped) {
        if (stepped.step() == OrderStep.CANCELLED) {
            hazards.recheckedBy(stepped.order().orderId())
                    .forEach(hazard -> hazard.recheckOn(LocalDate.now(clock).plusDays(AGAIN_DAYS)));
        }
    }
}
