package org.hearth.debit;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A debit as it leaves the room.
 *
 * @param bankAccount masked
 * @param amountFen to take, fen
 * @param attempt 1, and 2 or 3 after failures
 * @param reason of a failure, a return or a withdrawal; else null
 * @param decidedAt when the present state came, or null while it is open
 */
public record DebitItemView(
        long itemId,
        long batchId,
        long mandateId,
        String mandateNumber,
        String bankAccount,
        String accountNumber,
        LocalDate collectOn,
        long amountFen,
        int attempt,
        DebitItemState state,
        DebitReason reason,
        Instant decidedAt) {}
