package org.hearth.debit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hearth.billing.DueBill;
import org.hearth.payment.PaymentState;
import org.hearth.payment.PaymentView;
import org.hearth.platform.id.Ids;
import org.hearth.platform.id.PublicId;

/**
 * What one account owes and its bank is to take on a day: all open bills in one sum, since a
 * payment settles the oldest first in any case; when it is tried again, those it failed for. Its
 * states change in sets, see {@link DebitItemRepository}.
 */
@Entity
class DebitItem {

    @Id long id;
    long batchId;
    long mandateId;
    long accountId;
    String accountNumber;
    LocalDate collectOn;
    long amountFen;
    LocalDate billsThrough;
    int attempt;
    LocalDate seriesOn;

    @Enumerated(EnumType.STRING)
    DebitItemState state;

    @Enumerated(EnumType.STRING)
    DebitReason reason;

    Long openAccountId;
    Instant decidedAt;

    protected DebitItem() {}

    /**
     * @param due the account's open bills as of the day, oldest first
     */
    DebitItem(DebitBatch batch, DebitCandidate candidate, List<DueBill> due) {
        this.id = Ids.next();
        this.batchId = batch.id;
        this.mandateId = candidate.mandateId();
        this.accountId = candidate.accountId();
        this.accountNumber = candidate.accountNumber();
        this.collectOn = batch.collectOn;
        boolean again = candidate.retry().standsFor(due);
        List<DueBill> asked = again ? candidate.retry().of(due) : due;
        this.amountFen = asked.stream().mapToLong(DueBill::outstandingFen).sum();
        this.billsThrough = asked.get(asked.size() - 1).dueOn();
        this.attempt = again ? candidate.attempts() + 1 : 1;
        this.seriesOn = again ? candidate.seriesOn() : batch.collectOn;
        this.state = DebitItemState.PLANNED;
        this.openAccountId = accountId;
    }

    /**
     * What is still to be taken: never more than was announced, and not for bills that came later.
     *
     * @param due the account's open bills as of the day
     */
    long remainingFen(List<DueBill> due) {
        long owed =
                due.stream()
                        .filter(bill -> !bill.dueOn().isAfter(billsThrough))
                        .mapToLong(DueBill::outstandingFen)
                        .sum();
        return Math.min(amountFen, owed);
    }

    /** What a bank's result is to this item. A withdrawn or planned one the bank does not have. */
    DebitJudgement judge(DebitResult result) {
        DebitItemState next = result.outcome().state();
        if (state == DebitItemState.PLANNED || state == DebitItemState.WITHDRAWN) {
            return DebitJudgement.UNKNOWN_ITEM;
        }
        if (result.outcome() == DebitOutcome.COLLECTED && result.amountFen() != amountFen) {
            return DebitJudgement.AMOUNT_MISMATCH;
        }
        if (state.mayBecome(next)) {
            return DebitJudgement.ACCEPTED;
        }
        boolean wasCollected = next == DebitItemState.COLLECTED && state == DebitItemState.RETURNED;
        boolean same = state == next && result.reason() == reason;
        return same || wasCollected ? DebitJudgement.REPLAYED : DebitJudgement.CONFLICT;
    }

    /** Whether this is the money that was asked for, wherever it was booked from. */
    boolean isPaidBy(PaymentView payment) {
        return payment.accountNumber().equals(accountNumber)
                && payment.amountFen() == amountFen
                && (payment.state() == PaymentState.POSTED
                        || payment.state() == PaymentState.SUSPENSE);
    }

    /** The number of its payment: the bank's book and ours know the collection by the item's id. */
    String publicId() {
        return PublicId.DEBIT_ITEM.of(id);
    }
}
