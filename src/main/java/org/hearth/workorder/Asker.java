package org.hearth.workorder;

import java.util.Set;

/**
 * A resident as orders know one.
 *
 * @param phone a request made by telephone names it
 * @param accounts ids of those that the resident may see
 */
public record Asker(long residentId, String phone, Set<Long> accounts) {

    public Asker {
        accounts = Set.copyOf(accounts);
    }

    /** Signed in, or by telephone about an account that they may see. */
    boolean asked(WorkOrder order) {
        if (order.residentId != null) {
            return order.residentId == residentId;
        }
        return order.accountId != null
                && accounts.contains(order.accountId)
                && order.contactPhone.equals(phone);
    }
}
