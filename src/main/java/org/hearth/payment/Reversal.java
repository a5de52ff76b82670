package org.hearth.payment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hearth.billing.ReopenedBill;
import org.hearth.platform.id.Ids;

/** A payment taken back, or barred before it came. Says where the money was taken from. */
@Entity
class Reversal {

    @Id long id;
    long partnerId;
    String transactionNumber;
    String originalTransactionNumber;
    Long paymentId;
    Long accountId;
    String accountNumber;

    @Enumerated(EnumType.STRING)
    ReversalKind kind;

    @Enumerated(EnumType.STRING)
    ReversalState state;

    long amountFen;
    long gasFen;
    long garbageFen;
    long lateFeeFen;
    long creditFen;
    long suspenseFen;
    Long balanceAfterFen;
    LocalDate businessDate;
    String reason;
    Instant receivedAt;

    @Enumerated(EnumType.STRING)
    ReconciliationState reconciliation;

    @Version int version;

    protected Reversal() {}

    private Reversal(
            ReversePayment order, ReversalState state, LocalDate bookedOn, Instant receivedAt) {
        this.id = Ids.next();
        this.partnerId = order.partnerId();
        this.transactionNumber = order.transactionNumber();
        this.originalTransactionNumber = order.originalTransactionNumber();
        this.amountFen = order.amountFen();
        this.reason = order.reason();
        this.kind = order.kind();
        this.state = state;
        this.businessDate = bookedOn;
        this.receivedAt = receivedAt;
        this.reconciliation = ReconciliationState.UNMATCHED;
    }

    static Reversal ofNothing(ReversePayment order, LocalDate bookedOn, Instant now) {
        return new Reversal(order, ReversalState.VOIDED, bookedOn, now);
    }

    /** Of money that had not been applied to anything. */
    static Reversal ofSuspense(
            ReversePayment order, Payment payment, LocalDate bookedOn, Instant now) {
        Reversal reversal = of(order, payment, bookedOn, now);
        reversal.suspenseFen = payment.amountFen;
        return reversal;
    }

    /**
     * @param reopened the bills that the payment had settled
     */
    static Reversal ofPosted(
            ReversePayment order,
            Payment payment,
            List<ReopenedBill> reopened,
            LocalDate bookedOn,
            Instant now) {
        Reversal reversal = of(order, payment, bookedOn, now);
        for (ReopenedBill bill : reopened) {
            reversal.gasFen += bill.amountFen() - bill.garbageFen();
            reversal.garbageFen += bill.garbageFen();
            reversal.lateFeeFen += bill.lateFeeFen();
        }
        reversal.creditFen =
                payment.amountFen - reversal.gasFen - reversal.garbageFen - reversal.lateFeeFen;
        return reversal;
    }

    private static Reversal of(
            ReversePayment order, Payment payment, LocalDate bookedOn, Instant now) {
        Reversal reversal = new Reversal(order, ReversalState.REVERSED, bookedOn, now);
        reversal.paymentId = payment.id;
        reversal.accountId = payment.accountId;
        reversal.accountNumber = payment.accountNumber;
        return reversal;
    }

    /**
     * @param balanceFen of the account, right after it
     */
    void leaves(long balanceFen) {
        this.balanceAfterFen = balanceFen;
    }

    ReversalView view(List<AllocationView> reopened) {
        return new ReversalView(
                id,
                transactionNumber,
                originalTransactionNumber,
                paymentId,
                accountNumber,
                state,
                amountFen,
                businessDate,
                reason,
                receivedAt,
                reopened,
                balanceAfterFen,
                reconciliation);
    }
}
