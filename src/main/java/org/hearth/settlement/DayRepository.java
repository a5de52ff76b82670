package org.hearth.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.payment.Tender;
import org.hearth.platform.database.Sql;
import org.hibernate.StatelessSession;

/** Business dates of partners, and the totals that were kept of them. */
@ApplicationScoped
class DayRepository {

    private static final String TOTAL = "TOTAL";

    /** One text for any number of partners: its parameters are lists, which print as JSON. */
    private static final String UNLISTED =
            """
            select p.id, d.on_day
            from json_table(?, '$[*]' columns (id bigint path '$')) p
            cross join json_table(?, '$[*]' columns (on_day date path '$')) d
            where not exists (
                select 1 from settlement_day s
                where s.partner_id = p.id and s.business_date = d.on_day)
            and (exists (
                select 1 from payment e
                where e.partner_id = p.id and e.business_date = d.on_day
                and e.reconciliation = 'UNMATCHED' and e.state <> 'VOIDED')
              or exists (
                select 1 from reversal e
                where e.partner_id = p.id and e.business_date = d.on_day
                and e.reconciliation = 'UNMATCHED' and e.state <> 'VOIDED'))
            order by p.id, d.on_day
            """;

    private final StatelessSession session;
    private final Sql sql;

    DayRepository(StatelessSession session, Sql sql) {
        this.session = session;
        this.sql = sql;
    }

    /** Two who come at once make one: the unique key has the last word, and the second finds it. */
    SettlementDay findOrAdd(long partnerId, LocalDate date) {
        return find(partnerId, date)
                .or(
                        () -> {
                            add(new SettlementDay(partnerId, date));
                            return find(partnerId, date);
                        })
                .orElseThrow();
    }

    private void add(SettlementDay day) {
        session.createNativeMutationQuery(
                        "insert ignore into settlement_day (id, partner_id, business_date, state,"
                                + " version) values (?1, ?2, ?3, ?4, 0)")
                .setParameter(1, day.id)
                .setParameter(2, day.partnerId)
                .setParameter(3, day.businessDate)
                .setParameter(4, day.state.name())
                .executeUpdate();
    }

    Optional<SettlementDay> find(long partnerId, LocalDate date) {
        return session.createSelectionQuery(
                        "from SettlementDay where partnerId = ?1 and businessDate = ?2",
                        SettlementDay.class)
                .setParameter(1, partnerId)
                .setParameter(2, date)
                .uniqueResultOptional();
    }

    Optional<SettlementDay> byId(long id) {
        return session.createSelectionQuery("from SettlementDay where id = ?1", SettlementDay.class)
                .setParameter(1, id)
                .uniqueResultOptional();
    }

    Optional<SettlementDay> locked(long id) {
        return session.createNativeQuery(
                        "select * from settlement_day where id = ?1 for update",
                        SettlementDay.class)
                .setParameter(1, id)
                .uniqueResultOptional();
    }

    void update(SettlementDay day) {
        session.update(day);
    }

    /** Newest dates first, from behind a day. */
    List<SettlementDay> newest(SettlementDay after, int limit) {
        LocalDate date = after == null ? LocalDate.of(9999, 1, 1) : after.businessDate;
        return session.createSelectionQuery(
                        "from SettlementDay where businessDate < ?1"
                                + " or businessDate = ?1 and id < ?2"
                                + " order by businessDate desc, id desc",
                        SettlementDay.class)
                .setParameter(1, date)
                .setParameter(2, after == null ? 0L : after.id)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Dates whose file is missing, the oldest first; one that is being judged is not. */
    List<SettlementDay> openBefore(LocalDate date, int limit) {
        return session.createSelectionQuery(
                        "from SettlementDay d where d.state = OPEN and d.businessDate < ?1"
                                + " and not exists (select 1 from SettlementAlert a"
                                + " where a.dayId = d.id)"
                                + " and not exists (select 1 from Reconciliation r"
                                + " where r.partnerId = d.partnerId"
                                + " and r.businessDate = d.businessDate"
                                + " and r.state in (JUDGING, BOOKING, FINISHED))"
                                + " order by d.businessDate",
                        SettlementDay.class)
                .setParameter(1, date)
                .setMaxResults(limit)
                .getResultList();
    }

    /** A date on which something was booked of a partner, and that no row stands for. */
    record UnlistedDay(long partnerId, LocalDate businessDate) {}

    /**
     * Of these partners and dates those with bookings that no book has named, and without a row.
     */
    List<UnlistedDay> unlisted(List<Long> partnerIds, List<LocalDate> dates) {
        return sql.select(
                UNLISTED,
                row -> new UnlistedDay(row.getLong(1), row.getObject(2, LocalDate.class)),
                partnerIds.toString(),
                dates.stream().map(date -> '"' + date.toString() + '"').toList().toString());
    }

    void keep(SettlementDay day, EntryKind kind, BookSide side) {
        keep(day, kind, TOTAL, side.total());
        side.byTender().forEach((tender, sum) -> keep(day, kind, tender.name(), sum));
        side.shares().forEach((share, fen) -> keep(day, kind, share.name(), new BookSum(0, fen)));
    }

    private void keep(SettlementDay day, EntryKind kind, String part, BookSum sum) {
        session.createNativeMutationQuery(
                        "insert into settlement_total values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, day.id)
                .setParameter(2, kind.name())
                .setParameter(3, part)
                .setParameter(4, sum.count())
                .setParameter(5, sum.fen())
                .executeUpdate();
    }

    /** What {@link #keep} wrote. */
    BookSide kept(SettlementDay day, EntryKind kind) {
        BookSum total = BookSum.NOTHING;
        Map<Tender, BookSum> byTender = new EnumMap<>(Tender.class);
        Map<BookShare, Long> shares = new EnumMap<>(BookShare.class);
        List<Object[]> rows =
                session.createNativeQuery(
                                "select part, entries, total_fen from settlement_total"
                                        + " where day_id = ?1 and kind = ?2",
                                Object[].class)
                        .setParameter(1, day.id)
                        .setParameter(2, kind.name())
                        .getResultList();
        for (Object[] row : rows) {
            String part = (String) row[0];
            BookSum sum = new BookSum(((Number) row[1]).longValue(), ((Number) row[2]).longValue());
            if (part.equals(TOTAL)) {
                total = sum;
            } else if (isShare(part)) {
                shares.put(BookShare.valueOf(part), sum.fen());
            } else {
                byTender.put(Tender.valueOf(part), sum);
            }
        }
        return new BookSide(total, byTender, shares);
    }

    private static boolean isShare(String part) {
        for (BookShare share : BookShare.values()) {
            if (share.name().equals(part)) {
                return true;
            }
        }
        return false;
    }
}
