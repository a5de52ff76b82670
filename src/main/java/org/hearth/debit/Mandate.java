package org.hearth.debit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.hearth.platform.id.Ids;

/** An account's holder and a bank agree that the bank pays the account's bills (签约). */
@Entity
class Mandate {

    @Id long id;
    long partnerId;
    long accountId;
    String accountNumber;
    String mandateNumber;
    String bankAccount;

    @Enumerated(EnumType.STRING)
    MandateState state;

    @Enumerated(EnumType.STRING)
    MandateParty origin;

    Long residentId;
    Instant createdAt;
    Instant activatedAt;
    Instant cancelledAt;

    @Enumerated(EnumType.STRING)
    MandateParty cancelledBy;

    Long activeAccountId;
    int attempts;
    LocalDate seriesOn;
    LocalDate retryOn;
    LocalDate retryThrough;
    LocalDate givenUpThrough;

    @Version int version;

    protected Mandate() {}

    private Mandate(long partnerId, long accountId, String accountNumber, Instant now) {
        this.id = Ids.next();
        this.partnerId = partnerId;
        this.accountId = accountId;
        this.accountNumber = accountNumber;
        this.state = MandateState.PENDING;
        this.createdAt = now;
    }

    static Mandate ofBank(SignMandate order, long accountId, Instant now) {
        Mandate mandate = new Mandate(order.partnerId(), accountId, order.accountNumber(), now);
        mandate.origin = MandateParty.BANK;
        mandate.confirm(order);
        return mandate;
    }

    static Mandate ofResident(
            long residentId, long partnerId, long accountId, String number, Instant now) {
        Mandate mandate = new Mandate(partnerId, accountId, number, now);
        mandate.origin = MandateParty.RESIDENT;
        mandate.residentId = residentId;
        return mandate;
    }

    /** The bank's part: its own number of the mandate, and the masked account that pays. */
    void confirm(SignMandate order) {
        mandateNumber = order.mandateNumber();
        bankAccount = order.bankAccount();
    }

    boolean confirmedByBank() {
        return mandateNumber != null;
    }

    void activate(Instant now) {
        become(MandateState.ACTIVE);
        activatedAt = now;
        activeAccountId = accountId;
    }

    void cancel(MandateParty by, Instant now) {
        become(MandateState.CANCELLED);
        cancelledAt = now;
        cancelledBy = by;
        activeAccountId = null;
    }

    DebitRetry retry() {
        return new DebitRetry(retryOn, retryThrough, givenUpThrough);
    }

    private void become(MandateState next) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException("Mandate %d is %s, not %s".formatted(id, state, next));
        }
        state = next;
    }

    MandateView view() {
        return new MandateView(
                id,
                partnerId,
                accountId,
                accountNumber,
                mandateNumber,
                bankAccount,
                state,
                origin,
                createdAt,
                activatedAt,
                cancelledAt,
                cancelledBy);
    }
}
