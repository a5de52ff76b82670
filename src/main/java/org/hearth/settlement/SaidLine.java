package org.hearth.settlement;

import java.time.Instant;

/**
 * A line of a partner's book, as the partner says it.
 *
 * @param amountFen more than 0, also of a reversal
 */
public record SaidLine(
        String transactionNumber,
        String accountNumber,
        long amountFen,
        EntryKind kind,
        Instant occurredAt) {

    String canonical() {
        return transactionNumber
                + '\t'
                + accountNumber
                + '\t'
                + amountFen
                + '\t'
                + kind
                + '\t'
                + occurredAt.toEpochMilli()
                + '\n';
    }
}
