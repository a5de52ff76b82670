package org.hearth.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import org.hearth.account.AccountLedger;
import org.hearth.account.Accounts;
import org.hearth.account.MeterChange;
import org.hearth.account.MeterChanges;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.error.BusinessException;
import org.hearth.workorder.OrderView;
import org.hearth.workorder.OrderWords;
import org.hearth.workorder.OrderWork;
import org.hearth.workorder.WorkOrderType;

/** The technician's door to replaced meters and hoses. */
@ApplicationScoped
public class ReplacementVisits {

    private static final Set<WorkOrderType> TYPES =
            Set.of(WorkOrderType.METER_REPLACEMENT, WorkOrderType.HOSE_REPLACEMENT);

    private final AssignedOrders assigned;
    private final AccountLedger ledger;
    private final Accounts accounts;
    private final MeterChanges meters;
    private final ReplacementRepository replacements;
    private final OrderWork work;
    private final Clock clock;

    ReplacementVisits(
            AssignedOrders assigned,
            AccountLedger ledger,
            Accounts accounts,
            MeterChanges meters,
            ReplacementRepository replacements,
            OrderWork work,
            Clock clock) {
        this.assigned = assigned;
        this.ledger = ledger;
        this.accounts = accounts;
        this.meters = meters;
        this.replacements = replacements;
        this.work = work;
        this.clock = clock;
    }

    /**
     * @throws BusinessException ORDER_NOT_FOUND for an order that is not this technician's
     */
    @Transactional
    public ReplacementSheet sheet(String technician, long orderId) {
        OrderView order = assigned.of(technician, orderId, TYPES);
        return new ReplacementSheet(
                order,
                part(order),
                accounts.meterOf(order.accountId()).orElse(null),
                replacements.newestOf(orderId).orElse(null));
    }

    /**
     * Records what was replaced, on the account too, and handles the order, at once or not at all.
     * The same sending again changes nothing.
     *
     * @throws BusinessException ORDER_NOT_FOUND, ORDER_STATE, METER_NOT_FOUND
     */
    @Transactional
    public void record(Actor technician, NewReplacement done) {
        OrderView order = assigned.of(technician.id(), done.orderId(), TYPES);
        long account = order.accountId();
        ledger.lock(account);
        if (replacements.wasSent(done.orderId(), done.sending())) {
            return;
        }
        work.handle(technician, order.orderId(), new OrderWords(done.said(), done.note()));
        replacements.persist(new Replacement(done, account, technician.id(), clock.instant()));
        if (part(order) == ReplacedPart.METER) {
            meters.replaced(
                    technician,
                    account,
                    new MeterChange(
                            done.oldSerial(),
                            done.finalM3(),
                            done.newSerial(),
                            done.firstM3(),
                            done.doneOn()));
        }
        if (done.hoseExpiresOn() != null) {
            meters.hoseReplaced(technician, account, done.doneOn(), done.hoseExpiresOn());
        }
    }

    private static ReplacedPart part(OrderView order) {
        return order.type() == WorkOrderType.METER_REPLACEMENT
                ? ReplacedPart.METER
                : ReplacedPart.HOSE;
    }
}
