package org.hearth.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.audit.AuditTrail;
import org.hearth.platform.error.BusinessException;
import org.hearth.workorder.ClockAgreements;
import org.hearth.workorder.OrderError;
import org.hearth.workorder.OrderWords;
import org.hearth.workorder.OrderWork;
import org.hearth.workorder.WorkOrders;

/** What staff do with a complaint before it is answered. Each refuses with ORDER_NOT_FOUND. */
@ApplicationScoped
public class ComplaintWork {

    private final ComplaintRepository complaints;
    private final ComplaintReach reach;
    private final ClockAgreements agreements;
    private final OrderWork work;
    private final WorkOrders orders;
    private final AuditTrail audit;

    ComplaintWork(
            ComplaintRepository complaints,
            ComplaintReach reach,
            ClockAgreements agreements,
            OrderWork work,
            WorkOrders orders,
            AuditTrail audit) {
        this.complaints = complaints;
        this.reach = reach;
        this.agreements = agreements;
        this.work = work;
        this.orders = orders;
        this.audit = audit;
    }

    /** Puts it under another subject. */
    @Transactional
    public void sort(Actor staff, long orderId, ComplaintCategory category) {
        Complaint complaint = reach.seen(staff, orderId);
        audit.transition(
                staff, "complaint.sorted", "order", orderId, null, complaint.category, category);
        complaint.category = category;
    }

    /**
     * Tells how grave it is; the promised time follows, counted from its beginning.
     *
     * @param reason for staff only
     * @throws BusinessException ORDER_STATE where it is answered already, or is no complaint
     */
    @Transactional
    public void judge(Actor staff, long orderId, Severity severity, String reason) {
        Complaint complaint = reach.seen(staff, orderId);
        if (complaint.kind != ComplaintKind.COMPLAINT || !complaint.toAnswer()) {
            throw new BusinessException(OrderError.ORDER_STATE);
        }
        agreements.reclassify(staff, orderId, severity.serviceClass(), reason);
    }

    /**
     * Gives it to a branch.
     *
     * @param note for staff only
     * @throws BusinessException BRANCH_UNKNOWN, ORDER_STATE
     */
    @Transactional
    public void handTo(Actor staff, long orderId, String branch, String note) {
        reach.seen(staff, orderId);
        work.dispatch(staff, orderId, branch, null, OrderWords.note(note));
    }

    /**
     * Joins others about the same matter: they are answered together, each by its own clock.
     *
     * @throws BusinessException COMPLAINT_NOT_NEAR for others than the suggested ones
     */
    @Transactional
    public void join(Actor staff, long orderId, List<Long> others) {
        Complaint first = reach.seen(staff, orderId);
        List<Complaint> near = complaints.near(first);
        List<Complaint> chosen = near.stream().filter(one -> others.contains(one.orderId)).toList();
        if (chosen.size() != others.size()) {
            throw new BusinessException(ComplaintError.COMPLAINT_NOT_NEAR);
        }
        long group = first.groupId == null ? first.orderId : first.groupId;
        Stream.concat(Stream.of(first), chosen.stream().flatMap(this::withItsGroup))
                .filter(one -> !Objects.equals(one.groupId, group))
                .forEach(one -> move(staff, one, group));
    }

    private Stream<Complaint> withItsGroup(Complaint one) {
        return Stream.concat(Stream.of(one), complaints.joined(one).stream());
    }

    /** Takes it out of those that are answered together. */
    @Transactional
    public void part(Actor staff, long orderId) {
        move(staff, reach.seen(staff, orderId), null);
    }

    private void move(Actor staff, Complaint complaint, Long group) {
        complaint.groupId = group;
        audit.transition(
                staff,
                group == null ? "complaint.parted" : "complaint.joined",
                "order",
                complaint.orderId,
                null,
                null,
                null);
    }

    /**
     * The customer told staff that it is not solved.
     *
     * @param words what is not; the customer reads it
     * @throws BusinessException REOPEN_TOO_LATE, ORDER_STATE
     */
    @Transactional
    public void reopen(Actor staff, long orderId, String words) {
        reach.seen(staff, orderId);
        orders.notSolved(staff, orderId, OrderWords.said(words));
    }
}
