package org.hearth.settlement;

import java.time.Instant;
import org.hearth.platform.audit.Actor;

/**
 * A difference as it leaves the room; amounts in fen.
 *
 * @param partnerFen null where the partner's book has no such line
 * @param utilityFen null where the utility's book has none
 * @param entryId the payment or reversal it is about, or null
 * @param booking what became of money that only the partner had
 * @param owner the actor who has it, or null
 */
public record DifferenceView(
        long differenceId,
        long reconciliationId,
        long dayId,
        EntryKind kind,
        Judgement judgement,
        DifferenceReason reason,
        String transactionNumber,
        String accountNumber,
        Long partnerFen,
        Long utilityFen,
        Long entryId,
        LateBooking booking,
        DifferenceState state,
        String owner,
        DifferenceResolution resolution,
        String words,
        Instant createdAt,
        String resolvedBy,
        Instant resolvedAt) {

    /** Who has it, without the kind of actor; null where nobody has. */
    public String ownerName() {
        return owner == null ? null : Actor.parse(owner).id();
    }

    /** What is missing in one of the books, in fen: the partner's figure less the utility's. */
    public long gapFen() {
        return (partnerFen == null ? 0 : partnerFen) - (utilityFen == null ? 0 : utilityFen);
    }
}
