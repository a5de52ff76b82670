package org.hearth.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearth.account.AccountLedger;
import org.hearth.attachment.Attachments;
import org.hearth.identity.StaffDirectory;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.error.BusinessException;
import org.hearth.workorder.OrderView;
import org.hearth.workorder.OrderWords;
import org.hearth.workorder.OrderWork;
import org.hearth.workorder.WorkOrderType;

/** The technician's door: what to look at, and what was found. */
@ApplicationScoped
public class InspectionVisits {

    private static final Set<WorkOrderType> TYPES = Set.of(WorkOrderType.INSPECTION);

    private final AssignedOrders assigned;
    private final AccountLedger accounts;
    private final InspectionRepository inspections;
    private final FindingRepository findings;
    private final InspectionItemRepository items;
    private final HazardRepository hazards;
    private final HazardSteps steps;
    private final Inspections results;
    private final Attachments attachments;
    private final OrderWork work;
    private final StaffDirectory staff;
    private final Clock clock;

    InspectionVisits(
            AssignedOrders assigned,
            AccountLedger accounts,
            InspectionRepository inspections,
            FindingRepository findings,
            InspectionItemRepository items,
            HazardRepository hazards,
            HazardSteps steps,
            Inspections results,
            Attachments attachments,
            OrderWork work,
            StaffDirectory staff,
            Clock clock) {
        this.assigned = assigned;
        this.accounts = accounts;
        this.inspections = inspections;
        this.findings = findings;
        this.items = items;
        this.hazards = hazards;
        this.steps = steps;
        this.results = results;
        this.attachments = attachments;
        this.work = work;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * @throws BusinessException ORDER_NOT_FOUND for an order that is not this technician's
     */
    @Transactional
    public InspectionSheet sheet(String technician, long orderId) {
        OrderView order = assigned.of(technician, orderId, TYPES);
        InspectionScope scope = scope(orderId);
        Map<String, ItemView> all = items.all();
        LocalDate today = LocalDate.now(clock);
        return new InspectionSheet(
                order,
                scope,
                scope == InspectionScope.FULL ? items.asked() : List.of(),
                hazards.open(order.accountId()).stream()
                        .map(hazard -> hazard.view(all, today))
                        .toList(),
                results.ofOrder(orderId).orElse(null));
    }

    /**
     * Records what was found and handles the order, at once or not at all.
     *
     * @return the id of the result; of the first one where the same was sent before
     * @throws BusinessException ORDER_NOT_FOUND, ORDER_STATE, INSPECTION_INCOMPLETE,
     *     HAZARD_NOT_FOUND for a hazard of another account, ATTACHMENT_TOO_MANY
     */
    @Transactional
    public long record(Actor technician, NewInspection result) {
        OrderView order = assigned.of(technician.id(), result.orderId(), TYPES);
        accounts.lock(order.accountId());
        Optional<Inspection> before = inspections.sent(result.orderId(), result.sending());
        if (before.isPresent()) {
            return before.get().id;
        }
        result.check(result.scope() == InspectionScope.FULL ? items.asked() : List.of());
        work.handle(technician, order.orderId(), OrderWords.said(result.said()));
        Inspection inspection =
                new Inspection(
                        result,
                        order.accountId(),
                        staff.find(technician.id()).orElseThrow(),
                        clock.instant());
        inspections.persist(inspection);
        result.results()
                .forEach(
                        (item, found) -> findings.persist(new Finding(inspection.id, item, found)));
        boolean told = result.presence().told();
        lookAgain(technician, result, order);
        result.hazards()
                .forEach(found -> steps.found(technician, found, inspection.id, order, told));
        result.files()
                .forEach(
                        file ->
                                attachments.keep(
                                        technician, Inspections.owner(inspection.id), file));
        return inspection.id;
    }

    /** Every open hazard of the account is looked at, so that none of its re-checks hangs. */
    private void lookAgain(Actor technician, NewInspection result, OrderView order) {
        Map<Long, HazardRecheck> seen = new HashMap<>();
        result.rechecks().forEach(one -> seen.put(one.hazardId(), one));
        for (Hazard hazard : hazards.open(order.accountId())) {
            HazardRecheck found = seen.remove(hazard.id);
            if (found == null) {
                throw new BusinessException(InspectionError.INSPECTION_INCOMPLETE);
            }
            steps.rechecked(technician, found, hazard, result.presence().told());
        }
        if (!seen.isEmpty()) {
            throw new BusinessException(InspectionError.HAZARD_NOT_FOUND);
        }
    }

    private InspectionScope scope(long orderId) {
        return hazards.recheckedBy(orderId).isEmpty()
                ? InspectionScope.FULL
                : InspectionScope.RECHECK;
    }
}
