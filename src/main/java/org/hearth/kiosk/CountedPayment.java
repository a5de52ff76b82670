package org.hearth.kiosk;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.hearth.payment.CollectPayment;
import org.hearth.payment.Tender;

/** A number of a terminal's count that has arrived, with its payment. */
@Entity
@Table(name = "kiosk_payment")
@IdClass(CountedPayment.Key.class)
class CountedPayment {

    @Id long terminalKey;
    @Id long sequenceNo;
    long paymentId;
    long amountFen;
    boolean cash;
    Instant paidAt;
    Instant receivedAt;
    Long collectionId;

    protected CountedPayment() {}

    CountedPayment(Terminal terminal, CollectPayment order, long paymentId, Instant now) {
        this.terminalKey = terminal.id;
        this.sequenceNo = order.sequence();
        this.paymentId = paymentId;
        this.amountFen = order.amountFen();
        this.cash = order.tender() == Tender.CASH;
        this.paidAt = order.paidAt();
        this.receivedAt = now;
    }

    /** A terminal gives a number once. */
    static final class Key {
        long terminalKey;
        long sequenceNo;

        Key() {}

        Key(long terminalKey, long sequenceNo) {
            this.terminalKey = terminalKey;
            this.sequenceNo = sequenceNo;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.terminalKey == terminalKey
                    && key.sequenceNo == sequenceNo;
        }

        @Override
        public int hashCode() {
            return Objects.hash(terminalKey, sequenceNo);
        }
    }
}
