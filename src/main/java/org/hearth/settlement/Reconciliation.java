package org.hearth.settlement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.hearth.platform.id.Ids;

/** A partner's book of a date, how far it is judged, and what came of it. */
@Entity
class Reconciliation {

    /** Within this whoever works on it gives a sign of life; after it another takes over. */
    private static final Duration WORK = Duration.ofMinutes(2);

    private static final LocalDate UNKNOWN = LocalDate.EPOCH;

    @Id long id;
    long partnerId;
    LocalDate businessDate;

    @Enumerated(EnumType.STRING)
    ReconciliationStep state;

    byte[] digest;
    int lineCount;
    long totalFen;
    int judgedLine;
    long searchedEntry;
    int bookedLine;
    int matchedCount;
    long matchedFen;
    int elsewhereCount;
    long elsewhereFen;
    int mismatchCount;
    long mismatchFen;
    long mismatchBookedFen;
    int partnerCount;
    long partnerFen;
    int utilityCount;
    long utilityFen;
    String sentBy;
    Instant receivedAt;
    Instant finishedAt;
    Instant workedUntil;
    Long supersedes;
    int failedLine;
    @Version int version;

    protected Reconciliation() {}

    Reconciliation(long partnerId, String sentBy, Instant now) {
        this.id = Ids.next();
        this.partnerId = partnerId;
        this.businessDate = UNKNOWN;
        this.state = ReconciliationStep.RECEIVING;
        this.sentBy = sentBy;
        this.receivedAt = now;
        this.bookedLine = -1;
        this.failedLine = -1;
        worked(now);
    }

    void said(LocalDate date, byte[] digest, BookSum sum) {
        this.businessDate = date;
        this.digest = digest;
        this.lineCount = Math.toIntExact(sum.count());
        this.totalFen = sum.fen();
    }

    void become(ReconciliationStep next) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException(state + " may not become " + next);
        }
        state = next;
    }

    void worked(Instant now) {
        workedUntil = now.plus(WORK);
    }

    /** Leaves the rest to whoever comes next. */
    void letGo(Instant now) {
        workedUntil = now;
    }

    /** Whether it is to be worked on, and nobody does. */
    boolean leftAlone(Instant now) {
        return atWork() && !workedUntil.isAfter(now);
    }

    boolean atWork() {
        return state == ReconciliationStep.JUDGING || state == ReconciliationStep.BOOKING;
    }

    ReconciliationView view(long openDifferences) {
        return new ReconciliationView(
                id,
                businessDate,
                state,
                new BookSum(lineCount, totalFen),
                new BookSum(matchedCount, matchedFen),
                new BookSum(elsewhereCount, elsewhereFen),
                new BookSum(mismatchCount, mismatchFen),
                mismatchBookedFen,
                new BookSum(partnerCount, partnerFen),
                new BookSum(utilityCount, utilityFen),
                openDifferences,
                receivedAt,
                finishedAt);
    }
}
