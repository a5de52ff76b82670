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
import org.hearth.platform.time.UtilityClock;
import org.hibernate.StatelessSession;

/**
 * Reads the payments and reversals of a partner's day as the lines and totals of a book. What never
 * came, and the reversal that barred it, are no part of it. A reversal stands with what the bills
 * gave back: of a bill that others had paid, too, that is garbage fee before gas, as it is paid
 * last.
 */
@ApplicationScoped
class BookRepository {

    /**
     * One statement, so that payments made meanwhile are in every figure or in none. Payments and
     * what they settled are summed apart: joined, each payment of the day would be a group.
     */
    private static final String SIDES =
            """
            select x.kind, x.tender, sum(x.entries), sum(x.amount_fen), sum(x.gas_fen),
              sum(x.garbage_fen), sum(x.late_fee_fen), sum(x.credit_fen)
            from (
              select 'PAYMENT' as kind, p.tender, count(*) as entries,
                sum(p.amount_fen) as amount_fen, 0 as gas_fen, 0 as garbage_fen,
                0 as late_fee_fen,
                sum(case when p.suspense_reason is null then p.credited_fen else 0 end)
                  as credit_fen
              from payment p
              where p.partner_id = ?1 and p.business_date = ?2 and p.state <> 'VOIDED'
              group by p.tender
              union all
              select 'PAYMENT', p.tender, 0, 0, sum(a.amount_fen - a.garbage_fen),
                sum(a.garbage_fen), sum(a.late_fee_fen), 0
              from payment p
              straight_join allocation a on a.payment_id = p.id and not a.applied_later
              where p.partner_id = ?1 and p.business_date = ?2 and p.state <> 'VOIDED'
              group by p.tender
              union all
              select 'REVERSAL', p.tender, count(*), sum(r.amount_fen), sum(r.gas_fen),
                sum(r.garbage_fen), sum(r.late_fee_fen), sum(r.credit_fen)
              from reversal r join payment p on p.id = r.payment_id
              where r.partner_id = ?1 and r.business_date = ?2
              group by p.tender) x
            group by x.kind, x.tender
            """;

    /** By the day on which it happened; a refund counts from its approval on. */
    private static final String APPLIED_LATER =
            """
            select coalesce(sum(x.gas_fen), 0), coalesce(sum(x.garbage_fen), 0),
              coalesce(sum(x.late_fee_fen), 0), coalesce(sum(x.credit_fen), 0),
              coalesce(sum(x.suspense_fen), 0), coalesce(sum(x.refunded_fen), 0)
            from (
              select a.amount_fen - a.garbage_fen as gas_fen, a.garbage_fen, a.late_fee_fen,
                -a.amount_fen - a.late_fee_fen as credit_fen, 0 as suspense_fen, 0 as refunded_fen
              from allocation a force index (allocation_applied_later)
              straight_join payment p on p.id = a.payment_id
              where a.applied_later = true and a.created_at >= ?2 and a.created_at < ?3
                and p.partner_id = ?1
              union all
              select 0, 0, 0, i.amount_fen, -i.amount_fen, 0
              from suspense_item i
              where i.partner_id = ?1 and i.state = 'MATCHED'
                and i.worked_at >= ?2 and i.worked_at < ?3
              union all
              select 0, 0, 0, case f.source when 'CREDIT' then -f.amount_fen else 0 end,
                case f.source when 'CREDIT' then 0 else -f.amount_fen end, f.amount_fen
              from refund f
              where f.partner_id = ?1 and f.state in ('APPROVED', 'PAID_OUT', 'FAILED')
                and f.decided_at >= ?2 and f.decided_at < ?3) x
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

    BookSides sides(long partnerId, LocalDate date) {
        List<Part> parts =
                session
                        .createNativeQuery(SIDES, Object[].class)
                        .setParameter(1, partnerId)
                        .setParameter(2, date)
                        .getResultList()
                        .stream()
                        .map(Part::of)
                        .toList();
        return new BookSides(side(EntryKind.PAYMENT, parts), side(EntryKind.REVERSAL, parts));
    }

    private static BookSide side(EntryKind kind, List<Part> all) {
        List<Part> parts = all.stream().filter(part -> part.kind == kind).toList();
        Map<Tender, BookSum> byTender = new EnumMap<>(Tender.class);
        Map<BookShare, Long> shares = new EnumMap<>(BookShare.class);
        BookSum total = BookSum.NOTHING;
        for (BookShare share : BookShare.values()) {
            shares.put(share, parts.stream().mapToLong(part -> part.share(share)).sum());
        }
        for (Part part : parts) {
            byTender.put(part.tender, part.sum);
            total = total.plus(part.sum);
        }
        return new BookSide(total, byTender, shares);
    }

    /** What of a partner's money was applied on a day, Asia/Shanghai, after it had come. */
    AppliedLater appliedLater(long partnerId, LocalDate day) {
        Object[] sums =
                session.createNativeQuery(APPLIED_LATER, Object[].class)
                        .setParameter(1, partnerId)
                        .setParameter(2, day.atStartOfDay(UtilityClock.ZONE).toInstant())
                        .setParameter(
                                3, day.plusDays(1).atStartOfDay(UtilityClock.ZONE).toInstant())
                        .getSingleResult();
        return new AppliedLater(
                number(sums[0]),
                number(sums[1]),
                number(sums[2]),
                number(sums[3]),
                number(sums[4]),
                number(sums[5]));
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
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

    /** What came in one tender, or went back of it. */
    private record Part(
            EntryKind kind,
            Tender tender,
            BookSum sum,
            long gasFen,
            long garbageFen,
            long lateFeeFen,
            long creditFen) {

        static Part of(Object[] row) {
            return new Part(
                    EntryKind.valueOf((String) row[0]),
                    Tender.valueOf((String) row[1]),
                    new BookSum(number(row[2]), number(row[3])),
                    number(row[4]),
                    number(row[5]),
                    number(row[6]),
                    number(row[7]));
        }

        long share(BookShare share) {
            return switch (share) {
                case GAS -> gasFen;
                case GARBAGE -> garbageFen;
                case LATE_FEE -> lateFeeFen;
                case CREDIT -> creditFen;
                case SUSPENSE -> sum.fen() - gasFen - garbageFen - lateFeeFen - creditFen;
            };
        }
    }

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
