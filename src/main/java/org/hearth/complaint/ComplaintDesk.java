package org.hearth.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hearth.attachment.AttachmentContent;
import org.hearth.attachment.Attachments;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.error.BusinessException;
import org.hearth.workorder.OrderClocks;
import org.hearth.workorder.OrderView;
import org.hearth.workorder.WorkOrders;

/** What staff see of complaints. Every look is logged. */
@ApplicationScoped
public class ComplaintDesk {

    private final ComplaintRepository complaints;
    private final ComplaintReach reach;
    private final ComplaintLooks looks;
    private final WorkOrders orders;
    private final OrderClocks clocks;
    private final Attachments attachments;
    private final Clock clock;

    ComplaintDesk(
            ComplaintRepository complaints,
            ComplaintReach reach,
            ComplaintLooks looks,
            WorkOrders orders,
            OrderClocks clocks,
            Attachments attachments,
            Clock clock) {
        this.complaints = complaints;
        this.reach = reach;
        this.looks = looks;
        this.orders = orders;
        this.clocks = clocks;
        this.attachments = attachments;
        this.clock = clock;
    }

    /**
     * Those of this person's reach, the first due first.
     *
     * @param after the cursor of the page before, or null
     */
    @Transactional
    public ComplaintPage list(
            Actor staff, ComplaintFilter filter, ComplaintCursor after, int size) {
        List<Complaint> found = complaints.list(filter, reach.branch(staff), after, size + 1);
        List<Complaint> page = found.subList(0, Math.min(size, found.size()));
        return new ComplaintPage(
                page.stream().map(Complaint::view).toList(),
                found.size() > size ? ComplaintCursor.after(page.get(size - 1)) : null);
    }

    /** The one of this number, if this person works on it. */
    @Transactional
    public Optional<ComplaintView> byNumber(Actor staff, String number) {
        String only = reach.branch(staff);
        return complaints
                .byNumber(number)
                .map(Complaint::view)
                .filter(one -> only == null || only.equals(one.branch()));
    }

    /**
     * Opens one; its contact is for showing masked.
     *
     * @throws BusinessException ORDER_NOT_FOUND
     */
    @Transactional
    public ComplaintCase open(Actor staff, long orderId) {
        Complaint complaint = reach.seen(staff, orderId);
        looks.page(staff, orders.byId(orderId));
        return read(complaint);
    }

    /**
     * Opens one whose contact and place may be shown in clear.
     *
     * @param reason what for, at most 200 characters
     * @throws BusinessException ORDER_NOT_FOUND
     */
    @Transactional
    public ComplaintCase contact(Actor staff, long orderId, String reason) {
        Complaint complaint = reach.seen(staff, orderId);
        looks.contact(staff, orders.byId(orderId), reason);
        return read(complaint);
    }

    /**
     * One of its photos.
     *
     * @param small at most 320 pixels; whoever opened the page sees those
     * @throws BusinessException ORDER_NOT_FOUND, ATTACHMENT_NOT_FOUND
     */
    @Transactional
    public AttachmentContent photo(Actor staff, long orderId, String id, boolean small) {
        reach.seen(staff, orderId);
        if (small) {
            return attachments.preview(id, Complaints.owner(orderId));
        }
        looks.photo(staff, orders.byId(orderId));
        return attachments.read(id, Complaints.owner(orderId));
    }

    private ComplaintCase read(Complaint complaint) {
        OrderView order = orders.byId(complaint.orderId);
        List<ComplaintView> joined =
                complaints.joined(complaint).stream().map(Complaint::view).toList();
        return new ComplaintCase(
                new ComplaintProgress(
                        complaint.view(),
                        order,
                        clocks.of(order.orderId()),
                        orders.history(order.orderId()),
                        attachments.of(Complaints.owner(order.orderId())),
                        clock.instant()),
                joined,
                complaints.near(complaint).stream()
                        .map(Complaint::view)
                        .filter(near -> !joined.contains(near))
                        .toList());
    }
}
