package org.hearth.debit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.hearth.platform.id.Ids;

/** The debits of one bank and day, or a thousand of them. */
@Entity
class DebitBatch {

    /** What one batch holds at most (partner-api.md, Calls). */
    static final int MOST_ITEMS = 1_000;

    /** So many days after the collection every result should have come. */
    static final int DAYS_OF_RESULTS = 3;

    @Id long id;
    long partnerId;
    LocalDate collectOn;
    Instant cutOffAt;

    @Enumerated(EnumType.STRING)
    DebitBatchState state;

    int itemCount;
    long totalFen;
    Instant createdAt;
    Instant readyAt;
    Long readyNo;
    Instant completedAt;

    @Version int version;

    protected DebitBatch() {}

    DebitBatch(long partnerId, LocalDate collectOn, Instant cutOffAt, Instant now) {
        this.id = Ids.next();
        this.partnerId = partnerId;
        this.collectOn = collectOn;
        this.cutOffAt = cutOffAt;
        this.state = DebitBatchState.PLANNED;
        this.createdAt = now;
    }

    void holds(int itemCount, long totalFen) {
        this.itemCount = itemCount;
        this.totalFen = totalFen;
    }

    /** Closes it to changes; with nothing left in it, it is no batch. */
    void release(int itemCount, long totalFen, Instant now) {
        become(itemCount == 0 ? DebitBatchState.CANCELLED : DebitBatchState.READY);
        holds(itemCount, totalFen);
        if (itemCount > 0) {
            readyAt = now;
            readyNo = Ids.next();
        }
    }

    void complete(Instant now) {
        become(DebitBatchState.COMPLETED);
        completedAt = now;
    }

    /** Whether results are missing that should have come. */
    boolean overdue(LocalDate today) {
        return state == DebitBatchState.READY
                && !collectOn.isAfter(today.minusDays(DAYS_OF_RESULTS));
    }

    private void become(DebitBatchState next) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException("Batch %d is %s, not %s".formatted(id, state, next));
        }
        state = next;
    }

    DebitBatchView view() {
        return new DebitBatchView(
                id,
                partnerId,
                collectOn,
                cutOffAt,
                state,
                itemCount,
                totalFen,
                createdAt,
                readyAt,
                readyNo,
                completedAt);
    }
}
