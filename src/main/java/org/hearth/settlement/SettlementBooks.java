package org.hearth.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.hearth.partner.PartnerView;
import org.hearth.partner.Partners;

/**
 * The door to the utility's own book of what a partner collected (partner-api.md, Calls). A partner
 * asks for its own only.
 */
@ApplicationScoped
public class SettlementBooks {

    private final BookRepository books;
    private final DayRepository days;
    private final Partners partners;

    SettlementBooks(BookRepository books, DayRepository days, Partners partners) {
        this.books = books;
        this.days = days;
        this.partners = partners;
    }

    /**
     * Counts and totals of a day, also while it goes on.
     *
     * @param businessDate the partner's, Asia/Shanghai
     */
    @Transactional
    public SettlementBook book(long partnerId, LocalDate businessDate) {
        return days.find(partnerId, businessDate)
                .filter(day -> day.bookKeptAt != null)
                .map(this::kept)
                .orElseGet(() -> live(partnerId, businessDate));
    }

    private SettlementBook kept(SettlementDay day) {
        return new SettlementBook(
                day.businessDate,
                true,
                days.kept(day, EntryKind.PAYMENT),
                days.kept(day, EntryKind.REVERSAL),
                books.appliedLater(day.partnerId, day.businessDate));
    }

    private SettlementBook live(long partnerId, LocalDate businessDate) {
        boolean closed =
                partners.byId(partnerId)
                        .map(PartnerView::closedThrough)
                        .filter(through -> !businessDate.isAfter(through))
                        .isPresent();
        BookSides sides = books.sides(partnerId, businessDate);
        return new SettlementBook(
                businessDate,
                closed,
                sides.payments(),
                sides.reversals(),
                books.appliedLater(partnerId, businessDate));
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
