package org.hearth.payment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.id.Ids;

/** Money of a payment that is given back, later than a reversal could. */
@Entity
@Table(name = "refund")
class PaymentRefund {

    private static final Duration BETWEEN_TRIES = Duration.ofMinutes(5);

    @Id long id;
    long paymentId;
    long partnerId;
    Long accountId;
    long amountFen;

    @Enumerated(EnumType.STRING)
    RefundSource source;

    @Enumerated(EnumType.STRING)
    RefundWay way;

    @Enumerated(EnumType.STRING)
    RefundStatus state;

    String reason;
    String proposedBy;
    Instant proposedAt;
    String decidedBy;
    Instant decidedAt;
    String note;
    String payoutReference;
    Instant paidOutAt;
    Instant tryAt;

    @Version int version;

    protected PaymentRefund() {}

    PaymentRefund(
            Payment payment,
            RefundSource source,
            long amountFen,
            String reason,
            Actor staff,
            Instant now) {
        this.id = Ids.next();
        this.paymentId = payment.id;
        this.partnerId = payment.partnerId;
        this.accountId = source == RefundSource.CREDIT ? payment.accountId : null;
        this.amountFen = amountFen;
        this.source = source;
        this.way = payment.channel == Channel.WEBSITE ? RefundWay.GATEWAY : RefundWay.PAYOUT;
        this.state = RefundStatus.PROPOSED;
        this.reason = reason;
        this.proposedBy = staff.toString();
        this.proposedAt = now;
    }

    /**
     * @throws BusinessException REFUND_SECOND_PERSON where who proposed it approves it
     */
    void approve(Actor staff, Instant now) {
        if (proposedBy.equals(staff.toString())) {
            throw new BusinessException(DeskError.REFUND_SECOND_PERSON);
        }
        become(RefundStatus.APPROVED);
        decidedBy = staff.toString();
        decidedAt = now;
        tryAt = way == RefundWay.GATEWAY ? now : null;
    }

    /** Also by who proposed it, who thereby takes it back. */
    void reject(Actor staff, String note, Instant now) {
        become(RefundStatus.REJECTED);
        this.decidedBy = staff.toString();
        this.decidedAt = now;
        this.note = note;
    }

    void trying(Instant now) {
        tryAt = now.plus(BETWEEN_TRIES);
    }

    boolean due(Instant now) {
        return state == RefundStatus.APPROVED && tryAt != null && !tryAt.isAfter(now);
    }

    void paidOut(String reference, Instant now) {
        become(RefundStatus.PAID_OUT);
        payoutReference = reference;
        paidOutAt = now;
        tryAt = null;
    }

    void failed() {
        become(RefundStatus.FAILED);
        tryAt = null;
    }

    private void become(RefundStatus next) {
        if (!state.mayBecome(next)) {
            throw new BusinessException(DeskError.REFUND_WORKED);
        }
        state = next;
    }
}
