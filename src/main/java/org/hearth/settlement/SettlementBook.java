package org.hearth.settlement;

import java.time.LocalDate;

/**
 * The utility's own book of what a partner collected on a business date.
 *
 * @param closed nothing more is booked on that date, and its payments and reversals stay
 * @param appliedLater what became on that day of money that had come before; it stays with the day
 */
public record SettlementBook(
        LocalDate businessDate,
        boolean closed,
        BookSide payments,
        BookSide reversals,
        AppliedLater appliedLater) {

    /** What the partner owes the utility for the day, in fen. */
    public long netFen() {
        return payments.total().fen() - reversals.total().fen();
    }

    /** Of the net, what was for one purpose, in fen. */
    public long netFen(BookShare share) {
        return payments.share(share) - reversals.share(share);
    }

    /**
     * Garbage fee to be handed to the city for the day, in fen: what was paid of it, at once or
     * from money that had waited, less what was taken back (domain.md, Bills).
     */
    public long cityFen() {
        return netFen(BookShare.GARBAGE) + appliedLater.garbageFen();
    }
}
