package org.hearth.payment;

import io.hypersistence.tsid.TSID;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.id.Ids;
import org.hearth.platform.time.UtilityClock;

/** Money that came in, for an account or for nobody known yet. */
@Entity
class Payment {

    private static final Duration LONGEST_ON_ITS_WAY = Duration.ofDays(31);

    @Id long id;
    long partnerId;
    String transactionNumber;
    Long accountId;
    String accountNumber;
    long amountFen;
    long creditedFen;
    long unappliedFen;
    long balanceAfterFen;

    @Enumerated(EnumType.STRING)
    PaymentState state;

    @Enumerated(EnumType.STRING)
    SuspenseReason suspenseReason;

    boolean doublePayment;

    @Enumerated(EnumType.STRING)
    Channel channel;

    @Enumerated(EnumType.STRING)
    Tender tender;

    LocalDate businessDate;
    boolean late;
    Instant paidAt;
    Instant receivedAt;
    String quoteId;
    String pointCode;
    String terminalId;
    Long sequenceNo;

    @Enumerated(EnumType.STRING)
    ReconciliationState reconciliation;

    @Version int version;

    @Transient private SuspenseReason hold;
    @Transient private List<SequenceRange> missing = List.of();

    protected Payment() {}

    Payment(CollectPayment order, LocalDate bookedOn, Instant receivedAt) {
        this.id = Ids.next();
        this.partnerId = order.partnerId();
        this.transactionNumber = order.transactionNumber();
        this.accountNumber = order.accountNumber();
        this.amountFen = order.amountFen();
        this.channel = order.channel();
        this.tender = order.tender();
        this.businessDate = bookedOn;
        this.late = bookedOn.isAfter(order.businessDate());
        this.paidAt = order.paidAt();
        this.receivedAt = receivedAt;
        this.quoteId = order.quoteId();
        this.pointCode = order.pointCode();
        this.terminalId = order.terminalId();
        this.sequenceNo = order.sequence();
        this.reconciliation = ReconciliationState.UNMATCHED;
    }

    /** Takes over what its terminal's count says of it. */
    void counted(TerminalCount count) {
        this.hold = count.hold();
        this.missing = count.missing();
    }

    /**
     * The terminal that took it tells of it, after a book of the day did.
     *
     * @return false where it was told before
     * @throws BusinessException IDEMPOTENCY_MISMATCH where another has it
     */
    boolean takenAt(CollectPayment order) {
        if (fromTerminal()) {
            if (!terminalId.equals(order.terminalId()) || !sequenceNo.equals(order.sequence())) {
                throw new BusinessException(PaymentError.IDEMPOTENCY_MISMATCH);
            }
            return false;
        }
        this.terminalId = order.terminalId();
        this.sequenceNo = order.sequence();
        this.pointCode = order.pointCode();
        return true;
    }

    /** Why it may not be applied whatever the account says, or null. */
    SuspenseReason hold() {
        return hold;
    }

    /** Whether a terminal that counts its payments made it. */
    boolean fromTerminal() {
        return sequenceNo != null;
    }

    void post(long accountId, long creditedFen, long balanceAfterFen, boolean doublePayment) {
        this.state = PaymentState.POSTED;
        this.accountId = accountId;
        this.creditedFen = creditedFen;
        this.unappliedFen = creditedFen;
        this.balanceAfterFen = balanceAfterFen;
        this.doublePayment = doublePayment;
    }

    /** Holds the number of a payment that was reversed before it came (rule 6). */
    static Payment voided(ReversePayment order, LocalDate bookedOn, Instant now) {
        Payment payment = new Payment();
        payment.id = Ids.next();
        payment.partnerId = order.partnerId();
        payment.transactionNumber = order.originalTransactionNumber();
        payment.accountNumber = "";
        payment.state = PaymentState.VOIDED;
        payment.businessDate = bookedOn;
        payment.paidAt = now;
        payment.receivedAt = now;
        payment.reconciliation = ReconciliationState.UNMATCHED;
        return payment;
    }

    /** Applies money that waited in suspense; its collector's account number stays as it was. */
    void match(long accountId, long creditedFen, long balanceAfterFen) {
        become(PaymentState.POSTED);
        this.accountId = accountId;
        this.creditedFen = creditedFen;
        this.unappliedFen = creditedFen;
        this.balanceAfterFen = balanceAfterFen;
    }

    /** Takes the money back; what was still credit is gone with it. */
    void reverse() {
        become(PaymentState.REVERSED);
        this.unappliedFen = 0;
    }

    /** Applies credit to bills. */
    void useCredit(long appliedFen) {
        this.unappliedFen -= appliedFen;
    }

    private void become(PaymentState next) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException("Payment %d is %s, not %s".formatted(id, state, next));
        }
        state = next;
    }

    void suspend(SuspenseReason reason, Long accountId, long balanceFen) {
        this.state = PaymentState.SUSPENSE;
        this.suspenseReason = reason;
        this.accountId = accountId;
        this.balanceAfterFen = balanceFen;
    }

    /**
     * The day to which late fees are counted where it is applied after it came. The collector says
     * when it was paid: not after it came, nor long before.
     */
    LocalDate paidOn() {
        Instant earliest = receivedAt.minus(LONGEST_ON_ITS_WAY);
        Instant paid = paidAt.isAfter(receivedAt) ? receivedAt : paidAt;
        return LocalDate.ofInstant(paid.isBefore(earliest) ? earliest : paid, UtilityClock.ZONE);
    }

    String receiptNumber() {
        return "R" + TSID.from(id);
    }

    PaymentView view(List<AllocationView> allocations) {
        return view(allocations, false);
    }

    /**
     * @param refunded whether it was in suspense, and its money was given back
     */
    PaymentView view(List<AllocationView> allocations, boolean refunded) {
        return new PaymentView(
                id,
                transactionNumber,
                accountNumber,
                amountFen,
                state,
                suspenseReason,
                late,
                businessDate,
                channel,
                tender,
                paidAt,
                receivedAt,
                allocations,
                creditedFen,
                balanceAfterFen,
                receiptNumber(),
                doublePayment,
                reconciliation,
                fromTerminal() ? new KioskPayment(terminalId, sequenceNo, missing) : null,
                refunded);
    }
}
