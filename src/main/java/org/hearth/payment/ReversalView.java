package org.hearth.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A reversal as it left the room; all amounts in fen.
 *
 * @param transactionNumber of the reversal itself
 * @param paymentId null where the payment never arrived
 * @param accountNumber as the payment named it; null where it never arrived
 * @param businessDate of the payment, Asia/Shanghai
 * @param reopened the bills that are open again, and by how much
 * @param balanceAfterFen of the account, right after it; null where none was concerned
 */
public record ReversalView(
        long reversalId,
        String transactionNumber,
        String originalTransactionNumber,
        Long paymentId,
        String accountNumber,
        ReversalState state,
        long amountFen,
        LocalDate businessDate,
        String reason,
        Instant receivedAt,
        List<AllocationView> reopened,
        Long balanceAfterFen,
        ReconciliationState reconciliation) {}
