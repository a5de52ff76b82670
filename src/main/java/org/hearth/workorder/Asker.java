package org.hearth.workorder;

import java.util.Set;
import java.util.function.Supplier;

/**
 * A resident as orders know one.
 *
 * @param phone asked for only where a request was made by telephone, which names it
 * @param accounts ids of those that the resident may see
 */
public record Asker(long residentId, Supplier<String> phone, Set<Long> accounts) {

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
                && order.contactPhone.equals(phone.get());
    }
}
