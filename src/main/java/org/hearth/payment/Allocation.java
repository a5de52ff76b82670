package org.hearth.payment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.hearth.billing.SettledBill;

/** Money of a payment applied to a bill: also the event row of the bill's way to paid. */
@Entity
@IdClass(Allocation.Key.class)
class Allocation {

    @Id long paymentId;
    @Id long billId;
    @Id int step;
    long amountFen;
    long lateFeeFen;
    Instant createdAt;
    long garbageFen;
    long lateFeeChargedFen;
    LocalDate lateFeeThrough;
    LocalDate settledOn;
    boolean appliedLater;

    protected Allocation() {}

    /** Of a payment that is being posted as it comes. */
    Allocation(Payment payment, SettledBill settled) {
        this.paymentId = payment.id;
        this.billId = settled.billId();
        this.step = settled.step();
        this.amountFen = settled.amountFen();
        this.garbageFen = settled.garbageFen();
        this.lateFeeFen = settled.lateFeeFen();
        this.settledOn = settled.settledOn();
        this.createdAt = payment.receivedAt;
        charge(settled);
    }

    /** Of money that waited as credit or in suspense. */
    static Allocation later(Payment payment, SettledBill settled, Instant now) {
        Allocation allocation = new Allocation(payment, settled);
        allocation.createdAt = now;
        allocation.appliedLater = true;
        return allocation;
    }

    /** Keeps what late fee it added, which changes when an earlier one is taken back. */
    final void charge(SettledBill settled) {
        this.lateFeeChargedFen = settled.lateFeeChargedFen();
        this.lateFeeThrough = settled.lateFeeThroughBefore();
    }

    SettledBill settled() {
        return new SettledBill(
                billId,
                step,
                settledOn,
                amountFen,
                garbageFen,
                lateFeeFen,
                lateFeeChargedFen,
                lateFeeThrough);
    }

    AllocationView view() {
        return new AllocationView(billId, amountFen, lateFeeFen);
    }

    /** A payment may meet a bill again, where another was taken back and its credit is used. */
    static final class Key {
        long paymentId;
        long billId;
        int step;

        Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.paymentId == paymentId
                    && key.billId == billId
                    && key.step == step;
        }

        @Override
        public int hashCode() {
            return Objects.hash(paymentId, billId, step);
        }
    }
}
