package org.hearth.settlement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.id.Ids;
import org.hearth.settlement.LateBookings.Booked;

/** Something on which the two books of a date do not agree. */
@Entity
class SettlementDifference {

    @Id long id;
    long reconciliationId;
    long dayId;
    long partnerId;
    Integer lineNo;

    @Enumerated(EnumType.STRING)
    EntryKind kind;

    @Enumerated(EnumType.STRING)
    Judgement judgement;

    @Enumerated(EnumType.STRING)
    DifferenceReason reason;

    String transactionNumber;
    String accountNumber;
    Long partnerFen;
    Long utilityFen;
    Long entryId;

    @Enumerated(EnumType.STRING)
    LateBooking booking;

    @Enumerated(EnumType.STRING)
    DifferenceState state;

    String owner;

    @Enumerated(EnumType.STRING)
    DifferenceResolution resolution;

    String words;
    Instant createdAt;
    String resolvedBy;
    Instant resolvedAt;
    @Version int version;

    protected SettlementDifference() {}

    SettlementDifference(Reconciliation file, long dayId, Judged judged, Instant now) {
        this.id = Ids.next();
        this.reconciliationId = file.id;
        this.dayId = dayId;
        this.partnerId = file.partnerId;
        this.lineNo = judged.lineNo();
        this.kind = judged.kind();
        this.judgement = judged.judgement();
        this.reason = judged.reason();
        this.transactionNumber = judged.transactionNumber();
        this.accountNumber = judged.accountNumber();
        this.partnerFen = judged.partnerFen();
        this.utilityFen = judged.utilityFen();
        this.entryId = judged.entryId();
        this.booking = judged.toBeBooked() ? LateBooking.DUE : LateBooking.NONE;
        this.state = DifferenceState.OPEN;
        this.createdAt = now;
    }

    /** Not before its money is booked: until then there is nothing to say how it ends. */
    void take(Actor person) {
        if (booking == LateBooking.DUE) {
            throw new BusinessException(SettlementError.DIFFERENCE_TAKEN);
        }
        become(DifferenceState.IN_WORK);
        owner = person.toString();
    }

    /** From somebody else who has it, and may be away. */
    void takeOver(Actor person) {
        if (state != DifferenceState.IN_WORK || person.toString().equals(owner)) {
            throw new BusinessException(SettlementError.DIFFERENCE_TAKEN);
        }
        owner = person.toString();
    }

    void putBack(Actor person) {
        requireOwner(person);
        become(DifferenceState.OPEN);
        owner = null;
    }

    /** Ends it by whoever has it. */
    void resolve(Actor person, DifferenceResolution how, String words, Instant now) {
        requireOwner(person);
        end(person, how, words, now);
    }

    /** Ends it without anybody having taken it: the books themselves say how. */
    void end(Actor actor, DifferenceResolution how, String words, Instant now) {
        become(DifferenceState.RESOLVED);
        resolution = how;
        this.words = words;
        resolvedBy = actor.toString();
        resolvedAt = now;
    }

    /** As it ended in the file judged before: the same difference is no new task. */
    void endAs(SettlementDifference before) {
        owner = before.owner;
        become(DifferenceState.RESOLVED);
        resolution = before.resolution;
        words = before.words;
        resolvedBy = before.resolvedBy;
        resolvedAt = before.resolvedAt;
    }

    /** Its money was booked, or could not be. */
    void booked(Booked outcome) {
        booking = outcome.booking();
        if (outcome.paymentId() != null) {
            entryId = outcome.paymentId();
            utilityFen = outcome.fen();
        }
    }

    /** Whether it is what stands between the books for its payment or reversal. */
    boolean standsForEntry() {
        return entryId != null && reason.concernsItsEntry();
    }

    /** What makes it the same difference in another file of the date. */
    String likeness() {
        return String.join(
                "\t",
                kind.name(),
                transactionNumber,
                accountNumber,
                judgement.name(),
                reason.name(),
                String.valueOf(partnerFen),
                String.valueOf(utilityFen));
    }

    private void requireOwner(Actor person) {
        if (state != DifferenceState.IN_WORK || !person.toString().equals(owner)) {
            throw new BusinessException(SettlementError.DIFFERENCE_TAKEN);
        }
    }

    private void become(DifferenceState next) {
        if (!state.mayBecome(next)) {
            throw new BusinessException(SettlementError.DIFFERENCE_TAKEN);
        }
        state = next;
    }

    DifferenceView view() {
        return new DifferenceView(
                id,
                reconciliationId,
                dayId,
                kind,
                judgement,
                reason,
                transactionNumber,
                accountNumber,
                partnerFen,
                utilityFen,
                entryId,
                booking,
                state,
                owner,
                resolution,
                words,
                createdAt,
                resolvedBy,
                resolvedAt);
    }
}
