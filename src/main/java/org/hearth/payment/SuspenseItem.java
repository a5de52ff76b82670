package org.hearth.payment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hearth.platform.error.BusinessException;

/** A payment that came to the suspense desk (挂账), and how far it is worked. */
@Entity
class SuspenseItem {

    @Id long paymentId;
    long partnerId;
    String accountNumber;
    long amountFen;

    @Enumerated(EnumType.STRING)
    SuspenseReason reason;

    @Enumerated(EnumType.STRING)
    SuspenseState state;

    Instant receivedAt;
    Instant workedAt;

    @Version int version;

    protected SuspenseItem() {}

    SuspenseItem(Payment payment) {
        this.paymentId = payment.id;
        this.partnerId = payment.partnerId;
        this.accountNumber = payment.accountNumber;
        this.amountFen = payment.amountFen;
        this.reason = payment.suspenseReason;
        this.state = SuspenseState.OPEN;
        this.receivedAt = payment.receivedAt;
    }

    /**
     * @throws BusinessException SUSPENSE_WORKED where the item is worked already
     */
    void become(SuspenseState next, Instant now) {
        if (!state.mayBecome(next)) {
            throw new BusinessException(DeskError.SUSPENSE_WORKED);
        }
        state = next;
        workedAt = next == SuspenseState.OPEN ? null : now;
    }
}
