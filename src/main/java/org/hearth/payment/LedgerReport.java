package org.hearth.payment;

import java.util.List;

/**
 * Whether the books agree with themselves.
 *
 * @param accounts how many were looked at
 * @param faults the first hundred found; none where all is well
 */
public record LedgerReport(long accounts, List<LedgerFault> faults) {

    public boolean sound() {
        return faults.isEmpty();
    }
}
