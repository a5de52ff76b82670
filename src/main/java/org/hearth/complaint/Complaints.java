package org.hearth.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.hearth.attachment.AttachmentContent;
import org.hearth.attachment.AttachmentOwner;
import org.hearth.attachment.Attachments;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.id.UnguessableId;
import org.hearth.workorder.OrderClocks;
import org.hearth.workorder.OrderView;
import org.hearth.workorder.OrderWords;
import org.hearth.workorder.WorkOrders;

/** The customers' door: saying something, seeing where it stands, saying that it is not solved. */
@ApplicationScoped
public class Complaints {

    private final ComplaintRepository complaints;
    private final ComplaintPlaces places;
    private final ComplaintSendings sendings;
    private final ComplaintLimits limits;
    private final WorkOrders orders;
    private final OrderClocks clocks;
    private final Attachments attachments;
    private final Clock clock;

    Complaints(
            ComplaintRepository complaints,
            ComplaintPlaces places,
            ComplaintSendings sendings,
            ComplaintLimits limits,
            WorkOrders orders,
            OrderClocks clocks,
            Attachments attachments,
            Clock clock) {
        this.complaints = complaints;
        this.places = places;
        this.sendings = sendings;
        this.limits = limits;
        this.orders = orders;
        this.clocks = clocks;
        this.attachments = attachments;
        this.clock = clock;
    }

    /**
     * Takes what somebody says, with its photos, as a work order.
     *
     * @param address the network address it comes from
     * @return the link to it; that of the first time where it was sent again
     * @throws BusinessException RATE_LIMITED, BRANCH_UNKNOWN, ATTACHMENT_TOO_MANY,
     *     ACCOUNT_NOT_FOUND for an account that the resident does not follow
     */
    @Transactional
    public String take(Actor actor, NewComplaint asked, String address) {
        String link = UnguessableId.next();
        Optional<String> before = sendings.takenBefore(asked.sending(), link);
        if (before.isPresent()) {
            return before.get();
        }
        limits.beforeTaking(asked, address);
        OrderView order = orders.create(actor, places.order(asked));
        String unproven =
                asked.residentId() == null && asked.accountNumber() != null
                        ? asked.accountNumber()
                        : null;
        complaints.existing(order.orderId()).came(asked, link, unproven);
        AttachmentOwner owner = owner(order.orderId());
        asked.photos().forEach(photo -> attachments.keep(actor, owner, photo));
        return link;
    }

    /**
     * Where something stands, for who has its link; a resident's own opens for that resident only.
     *
     * @param residentId who is signed in, or null
     * @throws BusinessException COMPLAINT_NOT_FOUND
     */
    @Transactional
    public ComplaintProgress progress(String link, Long residentId) {
        Complaint complaint = opened(link, residentId);
        OrderView order = orders.byId(complaint.orderId);
        return new ComplaintProgress(
                complaint.view(),
                order,
                clocks.of(order.orderId()),
                orders.history(order.orderId()),
                attachments.of(owner(order.orderId())),
                clock.instant());
    }

    /**
     * One of its photos.
     *
     * @param small at most 320 pixels
     * @throws BusinessException COMPLAINT_NOT_FOUND, ATTACHMENT_NOT_FOUND
     */
    @Transactional
    public AttachmentContent photo(String link, Long residentId, String id, boolean small) {
        AttachmentOwner owner = owner(opened(link, residentId).orderId);
        return small ? attachments.preview(id, owner) : attachments.read(id, owner);
    }

    /**
     * The customer says that it is not solved: it is open again, and the second time the supervisor
     * gets it.
     *
     * @param words what is not, at most 1,000 characters
     * @throws BusinessException COMPLAINT_NOT_FOUND, REOPEN_TOO_LATE, ORDER_STATE
     */
    @Transactional
    public void notSolved(Actor actor, String link, Long residentId, String words) {
        orders.notSolved(actor, opened(link, residentId).orderId, OrderWords.said(words));
    }

    /** What is known of an order beside itself; empty for orders of other types. */
    @Transactional
    public Optional<ComplaintView> ofOrder(long orderId) {
        return complaints.findByIdOptional(orderId).map(Complaint::view);
    }

    private Complaint opened(String link, Long residentId) {
        return Optional.ofNullable(link)
                .filter(one -> one.matches(UnguessableId.PATTERN))
                .flatMap(complaints::byLink)
                .filter(one -> one.residentId == null || Objects.equals(one.residentId, residentId))
                .orElseThrow(() -> new BusinessException(ComplaintError.COMPLAINT_NOT_FOUND));
    }

    static AttachmentOwner owner(long orderId) {
        return new AttachmentOwner("complaint", orderId);
    }
}
