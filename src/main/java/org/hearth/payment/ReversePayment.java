package org.hearth.payment;

import org.hearth.platform.audit.Actor;

/**
 * A payment to take back, as its collector asks (partner-api.md, Rules of payment, 6).
 *
 * @param transactionNumber of the reversal: the collector's own, unique for ever
 * @param originalTransactionNumber the collector's number of the payment
 * @param amountFen all of the payment
 * @param reason in the collector's words
 * @param kind whether it must be of the same day
 */
public record ReversePayment(
        long partnerId,
        Actor actor,
        String idempotencyKey,
        String transactionNumber,
        String originalTransactionNumber,
        long amountFen,
        String reason,
        ReversalKind kind) {

    /** The same request has the same (rule 1). */
    byte[] fingerprint() {
        return Fingerprint.of(
                "reversal",
                transactionNumber,
                originalTransactionNumber,
                Long.toString(amountFen),
                reason,
                kind.name());
    }
}
