package org.hearth.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hearth.payment.ReconciliationState;
import org.hearth.payment.Tender;
import org.hibernate.StatelessSession;

/** Reads the payments and reversals of a partner's day as the lines and totals of a book. */
@ApplicationScoped
class BookRepository {

    private static final String PAYMENTS_BY_TENDER =
            """
            select tender, count(*), sum(amountFen),
              sum(case when suspenseReason is null then creditedFen else 0 end)
            from Payment
            where partnerId = ?1 and businessDate = ?2
            group by tender
            """;

    /** What went to bills at once; of a bill, gas is paid before garbage. */
    private static final String PAYMENTS_BY_PURPOSE =
            """
            select coalesce(sum(x.amount_fen - x.garbage_fen), 0), coalesce(sum(x.garbage_fen), 0),
              coalesce(sum(x.late_fee_fen), 0)
            from (
              select a.amount_fen, a.late_fee_fen,
                case when a.amount_fen = b.amount_fen then b.garbage_fen
                  when b.garbage_fen = 0 then 0
                  else greatest(0, a.amount_fen - b.gas_fen + coalesce((
                      select sum(e.amount_fen) from allocation e
                      join payment q on q.id = e.payment_id and q.state = 'POSTED'
                      where e.bill_id = a.bill_id and (e.created_at < a.created_at
                        or (e.created_at = a.created_at and e.payment_id < a.payment_id))), 0))
                    - greatest(0, coalesce((
                      select sum(e.amount_fen) from allocation e
                      join payment q on q.id = e.payment_id and q.state = 'POSTED'
                      where e.bill_id = a.bill_id and (e.created_at < a.created_at
                        or (e.created_at = a.created_at and e.payment_id < a.payment_id))), 0) - b.gas_fen)
                  end as garbage_fen
              from payment p
              join allocation a on a.payment_id = p.id and a.created_at = p.received_at
              join bill b on b.id = a.bill_id
              where p.partner_id = ?1 and p.business_date = ?2) x
            """;

    private static final String PAYMENTS =
            """
            select id, transactionNumber, accountNumber, amountFen, tender, paidAt, late,
              reconciliation
            from Payment
            where partnerId = ?1 and businessDate = ?2 and id > ?3
            order by id
            """;

    private final StatelessSession session;

    BookRepository(StatelessSession session) {
        this.session = session;
    }

    BookSide payments(long partnerId, LocalDate date) {
        List<OfTender> byTender =
                session.createSelectionQuery(PAYMENTS_BY_TENDER, OfTender.class)
                        .setParameter(1, partnerId)
                        .setParameter(2, date)
                        .getResultList();
        Map<Tender, BookSum> sums = new EnumMap<>(Tender.class);
        byTender.forEach(part -> sums.put(part.tender, new BookSum(part.count, part.fen)));
        BookSum total = sums.values().stream().reduce(BookSum.NOTHING, BookSum::plus);
        Map<BookShare, Long> shares = purposes(partnerId, date);
        shares.put(BookShare.CREDIT, byTender.stream().mapToLong(OfTender::creditedFen).sum());
        long applied = shares.values().stream().mapToLong(Long::longValue).sum();
        shares.put(BookShare.SUSPENSE, total.fen() - applied);
        return new BookSide(total, sums, shares);
    }

    private Map<BookShare, Long> purposes(long partnerId, LocalDate date) {
        Object[] sums =
                session.createNativeQuery(PAYMENTS_BY_PURPOSE, Object[].class)
                        .setParameter(1, partnerId)
                        .setParameter(2, date)
                        .getSingleResult();
        Map<BookShare, Long> shares = new EnumMap<>(BookShare.class);
        shares.put(BookShare.GAS, ((Number) sums[0]).longValue());
        shares.put(BookShare.GARBAGE, ((Number) sums[1]).longValue());
        shares.put(BookShare.LATE_FEE, ((Number) sums[2]).longValue());
        return shares;
    }

    BookSide reversals(long partnerId, LocalDate date) {
        return new BookSide(BookSum.NOTHING, Map.of(), Map.of());
    }

    List<SettlementEntry> entries(long partnerId, LocalDate date, long afterId, int limit) {
        return session.createSelectionQuery(PAYMENTS, PaymentLine.class)
                .setParameter(1, partnerId)
                .setParameter(2, date)
                .setParameter(3, afterId)
                .setMaxResults(limit)
                .getResultStream()
                .map(PaymentLine::entry)
                .toList();
    }

    private record OfTender(Tender tender, long count, long fen, long creditedFen) {}

    private record PaymentLine(
            long id,
            String transactionNumber,
            String accountNumber,
            long amountFen,
            Tender tender,
            Instant paidAt,
            boolean late,
            ReconciliationState reconciliation) {

        SettlementEntry entry() {
            return new SettlementEntry(
                    id,
                    EntryKind.PAYMENT,
                    transactionNumber,
                    accountNumber,
                    amountFen,
                    tender,
                    paidAt,
                    late,
                    reconciliation);
        }
    }
}
