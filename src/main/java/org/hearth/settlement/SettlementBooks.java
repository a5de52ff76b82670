package org.hearth.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.hearth.partner.Partners;

/**
 * The door to the utility's own book of what a partner collected (partner-api.md, Calls). A partner
 * asks for its own only.
 */
@ApplicationScoped
public class SettlementBooks {

    private final BookRepository books;
    private final Partners partners;

    SettlementBooks(BookRepository books, Partners partners) {
        this.books = books;
        this.partners = partners;
    }

    /**
     * Counts and totals of a day, also while it goes on.
     *
     * @param businessDate the partner's, Asia/Shanghai
     */
    @Transactional
    public SettlementBook book(long partnerId, LocalDate businessDate) {
        boolean closed =
                partners.closedThrough(partnerId)
                        .filter(through -> !businessDate.isAfter(through))
                        .isPresent();
        return new SettlementBook(
                businessDate,
                closed,
                books.payments(partnerId, businessDate),
                books.reversals(partnerId, businessDate));
    }

    /**
     * The lines of the book, in the order they were booked.
     *
     * @param afterId the last entry of the page before, or 0
     */
    @Transactional
    public List<SettlementEntry> entries(
            long partnerId, LocalDate businessDate, long afterId, int limit) {
        return books.entries(partnerId, businessDate, afterId, limit);
    }
}
