package org.hearth.workorder;

import java.util.EnumSet;
import java.util.Set;
import org.hearth.identity.StaffMember;
import org.hearth.identity.StaffRole;

/** Which orders one of the staff sees and may take on. */
record OrderReach(StaffMember who) {

    private static final Set<OrderState> WAITING =
            EnumSet.of(OrderState.CREATED, OrderState.DISPATCHED, OrderState.REOPENED);

    /**
     * Agents see all orders; dispatchers and supervisors those of their branch, of head office all;
     * technicians what they have or had, and what waits in their branch for their skill.
     */
    boolean sees(OrderView order) {
        return who.has(StaffRole.AGENT)
                || leads() && ofBranch(order)
                || mine(order)
                || who.username().equals(order.handledBy())
                || waitsForTechnician(order);
    }

    boolean mine(OrderView order) {
        return who.username().equals(order.assignee());
    }

    /** Gives work to others: the service desk, or a branch's dispatcher or supervisor. */
    boolean directs(OrderView order) {
        return who.has(StaffRole.AGENT) || leads() && ofBranch(order);
    }

    /** Nobody has taken it on, and this person could. */
    boolean mayTakeOn(OrderView order) {
        if (!WAITING.contains(order.state()) || order.assignee() != null && !mine(order)) {
            return false;
        }
        return order.type().skill().isPresent() ? skilled(order) : directs(order);
    }

    private boolean waitsForTechnician(OrderView order) {
        return order.type().skill().isPresent() && mayTakeOn(order);
    }

    private boolean skilled(OrderView order) {
        return who.has(StaffRole.TECHNICIAN)
                && order.branch().equals(who.branch())
                && order.type()
                        .skill()
                        .filter(skill -> who.skills().contains(skill.skillName()))
                        .isPresent();
    }

    private boolean leads() {
        return who.has(StaffRole.DISPATCHER) || who.has(StaffRole.SUPERVISOR);
    }

    private boolean ofBranch(OrderView order) {
        return who.branch() == null || who.branch().equals(order.branch());
    }
}
