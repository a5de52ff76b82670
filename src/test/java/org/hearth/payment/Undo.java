package org.hearth.payment;

import java.util.UUID;
import org.hearth.platform.audit.Actor;

/** A reversal that a bank sends, at its plainest; a test changes what it is about. */
final class Undo {

    private final long partnerId;
    private final String originalNumber;
    private final long amountFen;
    private String key = UUID.randomUUID().toString();
    private String number = UUID.randomUUID().toString();

    private ReversalKind kind = ReversalKind.REVERSAL;

    private Undo(long partnerId, String originalNumber, long amountFen) {
        this.partnerId = partnerId;
        this.originalNumber = originalNumber;
        this.amountFen = amountFen;
    }

    static Undo of(long partnerId, String originalNumber, long amountFen) {
        return new Undo(partnerId, originalNumber, amountFen);
    }

    static Undo of(long partnerId, PaymentView payment) {
        return new Undo(partnerId, payment.transactionNumber(), payment.amountFen());
    }

    Undo numbered(String key, String number) {
        this.key = key;
        this.number = number;
        return this;
    }

    Undo returned() {
        this.kind = ReversalKind.RETURN;
        return this;
    }

    ReversePayment build() {
        return new ReversePayment(
                partnerId,
                Actor.client("test"),
                key,
                number,
                originalNumber,
                amountFen,
                "No answer in time",
                kind);
    }
}
