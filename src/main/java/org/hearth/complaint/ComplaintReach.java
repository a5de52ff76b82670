package org.hearth.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import org.hearth.identity.StaffDirectory;
import org.hearth.identity.StaffMember;
import org.hearth.identity.StaffRole;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.error.BusinessException;
import org.hearth.workorder.OrderError;

/** Which complaints one of the staff works on: agents on all, supervisors on their branch's. */
@ApplicationScoped
class ComplaintReach {

    private final StaffDirectory directory;
    private final ComplaintRepository complaints;

    ComplaintReach(StaffDirectory directory, ComplaintRepository complaints) {
        this.directory = directory;
        this.complaints = complaints;
    }

    /** The only branch that this person works for, or null for all. */
    String branch(Actor actor) {
        StaffMember member = directory.find(actor.id()).orElseThrow(ComplaintReach::notFound);
        return member.has(StaffRole.AGENT) ? null : member.branch();
    }

    /**
     * @throws BusinessException ORDER_NOT_FOUND, for another branch's too
     */
    Complaint seen(Actor actor, long orderId) {
        Complaint complaint = complaints.existing(orderId);
        String only = branch(actor);
        if (only != null && !only.equals(complaint.branch)) {
            throw notFound();
        }
        return complaint;
    }

    private static BusinessException notFound() {
        return new BusinessException(OrderError.ORDER_NOT_FOUND);
    }
}
