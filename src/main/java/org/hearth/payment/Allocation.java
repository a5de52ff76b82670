package org.hearth.payment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.Objects;
import org.hearth.billing.SettledBill;

/** Money of a payment applied to a bill: also the event row of the bill's way to paid. */
@Entity
@IdClass(Allocation.Key.class)
class Allocation {

    @Id long paymentId;
    @Id long billId;
    long amountFen;
    long lateFeeFen;
    Instant createdAt;

    protected Allocation() {}

    Allocation(Payment payment, SettledBill settled) {
        this.paymentId = payment.id;
        this.billId = settled.billId();
        this.amountFen = settled.amountFen();
        this.lateFeeFen = settled.lateFeeFen();
        this.createdAt = payment.receivedAt;
    }

    AllocationView view() {
        return new AllocationView(billId, amountFen, lateFeeFen);
    }

    /** A payment meets a bill once. */
    static final class Key {
        long paymentId;
        long billId;

        Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.paymentId == paymentId && key.billId == billId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(paymentId, billId);
        }
    }
}
