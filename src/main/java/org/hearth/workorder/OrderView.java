package org.hearth.workorder;

import java.time.Instant;
import org.hearth.platform.security.Masked;
import org.hearth.servicetime.ServiceClass;

/**
 * A work order as staff and its customer see it.
 *
 * @param place in clear: whoever shows it to others masks it
 * @param contact in clear: whoever shows it to others masks it
 * @param originId the order that this one follows from, or null
 * @param assignee username of who has it, or null
 * @param solved what the customer said at the call-back, or null
 * @param dueAt when the next running time limit ends, or null
 */
public record OrderView(
        long orderId,
        String number,
        WorkOrderType type,
        ServiceClass serviceClass,
        OrderState state,
        OrderChannel channel,
        Long accountId,
        String accountNumber,
        Long residentId,
        String branch,
        OrderPlace place,
        OrderContact contact,
        String description,
        Long originId,
        String assignee,
        String handledBy,
        Instant papersCompleteAt,
        Instant handledAt,
        Instant answeredAt,
        Instant closedAt,
        Boolean solved,
        int reopened,
        boolean escalated,
        Instant dueAt,
        Instant createdAt) {

    /** The contact's name for those who need not see it. */
    public String maskedName() {
        return Masked.name(contact.name());
    }

    public String maskedPhone() {
        return Masked.phone(contact.phone());
    }

    /** Whether this person may make the call-back: not who handled it. */
    public boolean mayBeCalledBackBy(String username) {
        return !username.equals(handledBy);
    }

    /** Whether its customer may still say "not solved". */
    public boolean reopenable(Instant now) {
        return state == OrderState.ANSWERED
                || state == OrderState.CLOSED && !now.isAfter(closedAt.plus(WorkOrder.REOPENABLE));
    }
}
