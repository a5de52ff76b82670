package org.hearth.settlement;

import java.util.Map;
import org.hearth.payment.Tender;

/**
 * The payments or the reversals of a day.
 *
 * @param byTender those that occurred only; they add up to the total
 * @param shares what the money was for, in fen; they add up to the total, too
 */
public record BookSide(BookSum total, Map<Tender, BookSum> byTender, Map<BookShare, Long> shares) {

    /** Fen for one purpose. */
    public long share(BookShare share) {
        return shares.getOrDefault(share, 0L);
    }
}
