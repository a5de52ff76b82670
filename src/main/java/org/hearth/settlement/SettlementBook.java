package org.hearth.settlement;

import java.time.LocalDate;

/**
 * The utility's own book of what a partner collected on a business date.
 *
 * @param closed nothing more is booked on that date, and the figures stay
 */
public record SettlementBook(
        LocalDate businessDate, boolean closed, BookSide payments, BookSide reversals) {

    /** What the partner owes the utility for the day, in fen. */
    public long netFen() {
        return payments.total().fen() - reversals.total().fen();
    }

    /** Of the net, what was for one purpose, in fen. */
    public long netFen(BookShare share) {
        return payments.share(share) - reversals.share(share);
    }
}
