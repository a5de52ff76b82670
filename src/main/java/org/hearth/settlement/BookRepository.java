package org.hearth.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearth.payment.ReconciliationState;
import org.hearth.payment.Tender;
import org.hibernate.StatelessSession;

/**
 * Reads the payments and reversals of a partner's day as the lines and totals of a book. What never
 * came, and the reversal that barred it, are no part of it. A reversal takes back what the payment
 * was for when it was posted, so that the two stand against each other in every column.
 */
@ApplicationScoped
class BookRepository {

    private static final String PAYMENTS_BY_TENDER =
            """
            select tender, count(*), sum(amountFen),
              sum(case when suspenseReason is null then creditedFen else 0 end)
            from Payment
            where partnerId = ?1 and businessDate = ?2 and state <> VOIDED
            group by tender
            """;

    private static final String REVERSALS_BY_TENDER =
            """
            select p.tender, count(*), sum(r.amountFen),
              sum(case when p.suspenseReason is null then p.creditedFen else 0 end)
            from Reversal r join Payment p on p.id = r.paymentId
            where r.partnerId = ?1 and r.businessDate = ?2
            group by p.tender
            """;

    private static final String SHARES =
            """
            select coalesce(sum(a.amount_fen - a.garbage_fen), 0),
              coalesce(sum(a.garbage_fen), 0), coalesce(sum(a.late_fee_fen), 0)
            """;

    private static final String PAYMENTS_BY_PURPOSE =
            SHARES
                    + """
                    from payment p
                    join allocation a on a.payment_id = p.id and not a.applied_later
                    where p.partner_id = ?1 and p.business_date = ?2
                    """;

    private static final String REVERSALS_BY_PURPOSE =
            SHARES
                    + """
                    from reversal r
                    join allocation a on a.payment_id = r.payment_id and not a.applied_later
                    where r.partner_id = ?1 and r.business_date = ?2
                    """;

    private static final String PAYMENTS =
            """
            select id, transactionNumber, accountNumber, amountFen, tender, paidAt, late,
              reconciliation
            from Payment
            where partnerId = ?1 and businessDate = ?2 and id > ?3 and state <> VOIDED
            order by id
            """;

    private static final String REVERSALS =
            """
            select r.id, r.transactionNumber, r.accountNumber, r.amountFen, p.tender,
              r.receivedAt, false, r.reconciliation
            from Reversal r join Payment p on p.id = r.paymentId
            where r.partnerId = ?1 and r.businessDate = ?2 and r.id > ?3
            order by r.id
            """;

    private final StatelessSession session;

    BookRepository(StatelessSession session) {
        this.session = session;
    }

    BookSide payments(long partnerId, LocalDate date) {
        return side(PAYMENTS_BY_TENDER, PAYMENTS_BY_PURPOSE, partnerId, date);
    }

    BookSide reversals(long partnerId, LocalDate date) {
        return side(REVERSALS_BY_TENDER, REVERSALS_BY_PURPOSE, partnerId, date);
    }

    private BookSide side(String ofTenders, String ofPurposes, long partnerId, LocalDate date) {
        List<OfTender> byTender =
                session.createSelectionQuery(ofTenders, OfTender.class)
                        .setParameter(1, partnerId)
                        .setParameter(2, date)
                        .getResultList();
        Map<Tender, BookSum> sums = new EnumMap<>(Tender.class);
        byTender.forEach(part -> sums.put(part.tender, new BookSum(part.count, part.fen)));
        BookSum total = sums.values().stream().reduce(BookSum.NOTHING, BookSum::plus);
        Map<BookShare, Long> shares = purposes(ofPurposes, partnerId, date);
        shares.put(BookShare.CREDIT, byTender.stream().mapToLong(OfTender::creditedFen).sum());
        long applied = shares.values().stream().mapToLong(Long::longValue).sum();
        shares.put(BookShare.SUSPENSE, total.fen() - applied);
        return new BookSide(total, sums, shares);
    }

    private Map<BookShare, Long> purposes(String sql, long partnerId, LocalDate date) {
        Object[] sums =
                session.createNativeQuery(sql, Object[].class)
                        .setParameter(1, partnerId)
                        .setParameter(2, date)
                        .getSingleResult();
        Map<BookShare, Long> shares = new EnumMap<>(BookShare.class);
        shares.put(BookShare.GAS, ((Number) sums[0]).longValue());
        shares.put(BookShare.GARBAGE, ((Number) sums[1]).longValue());
        shares.put(BookShare.LATE_FEE, ((Number) sums[2]).longValue());
        return shares;
    }

    List<SettlementEntry> entries(long partnerId, LocalDate date, long afterId, int limit) {
        return Stream.concat(
                        lines(PAYMENTS, EntryKind.PAYMENT, partnerId, date, afterId, limit),
                        lines(REVERSALS, EntryKind.REVERSAL, partnerId, date, afterId, limit))
                .sorted(Comparator.comparingLong(SettlementEntry::entryId))
                .limit(limit)
                .toList();
    }

    private Stream<SettlementEntry> lines(
            String query, EntryKind kind, long partnerId, LocalDate date, long afterId, int limit) {
        return session
                .createSelectionQuery(query, Line.class)
                .setParameter(1, partnerId)
                .setParameter(2, date)
                .setParameter(3, afterId)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(line -> line.entry(kind));
    }

    private record OfTender(Tender tender, long count, long fen, long creditedFen) {}

    private record Line(
            long id,
            String transactionNumber,
            String accountNumber,
            long amountFen,
            Tender tender,
            Instant at,
            boolean late,
            ReconciliationState reconciliation) {

        SettlementEntry entry(EntryKind kind) {
            return new SettlementEntry(
                    id,
                    kind,
                    transactionNumber,
                    accountNumber,
                    amountFen,
                    tender,
                    at,
                    late,
                    reconciliation);
        }
    }
}
