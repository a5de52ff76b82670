package org.hearth.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hearth.platform.database.Sql;
import org.hibernate.StatelessSession;
import org.hibernate.query.MutationQuery;

/**
 * Judges lines of a partner's file by statements over many of them. What they read of payments and
 * reversals is the partner's own alone, so that another's number is no number.
 */
@ApplicationScoped
class JudgingRepository {

    /** Over the whole file at once: joined line by line, one number said often would never end. */
    private static final String SAID_TWICE =
            """
            update reconciliation_line l
            join (
              select kind, transaction_number, min(line_no) as first_line
              from reconciliation_line where reconciliation_id = ?1
              group by kind, transaction_number having count(*) > 1) d
              on d.kind = l.kind and d.transaction_number = l.transaction_number
            set l.judgement = 'PARTNER_ONLY', l.reason = 'SAID_TWICE'
            where l.reconciliation_id = ?1 and l.line_no > d.first_line
            """;

    private static final String FIND_PAYMENTS =
            """
            update reconciliation_line l
            join payment p on p.partner_id = ?4 and p.transaction_number = l.transaction_number
            set l.entry_id = p.id, l.entry_fen = p.amount_fen, l.entry_date = p.business_date,
              l.judgement = case
                when p.amount_fen <> l.amount_fen or p.account_number <> l.account_number
                  then 'AMOUNT_MISMATCH'
                else 'MATCHED' end,
              l.reason = case
                when p.amount_fen <> l.amount_fen then 'AMOUNT_DIFFERS'
                when p.account_number <> l.account_number then 'ACCOUNT_DIFFERS'
                else null end
            where l.reconciliation_id = ?1 and l.line_no >= ?2 and l.line_no < ?3
              and l.kind = 'PAYMENT' and l.judgement is null and p.state <> 'VOIDED'
            """;

    private static final String FIND_REVERSALS =
            """
            update reconciliation_line l
            join reversal p on p.partner_id = ?4 and p.transaction_number = l.transaction_number
            set l.entry_id = p.id, l.entry_fen = p.amount_fen, l.entry_date = p.business_date,
              l.judgement = case
                when p.amount_fen <> l.amount_fen or p.account_number <> l.account_number
                  then 'AMOUNT_MISMATCH'
                else 'MATCHED' end,
              l.reason = case
                when p.amount_fen <> l.amount_fen then 'AMOUNT_DIFFERS'
                when p.account_number <> l.account_number then 'ACCOUNT_DIFFERS'
                else null end
            where l.reconciliation_id = ?1 and l.line_no >= ?2 and l.line_no < ?3
              and l.kind = 'REVERSAL' and l.judgement is null and p.state <> 'VOIDED'
            """;

    /**
     * A payment that never came and the reversal that barred it make nothing together: where the
     * file says both, alike, they are as they are here; where it says one, the other is missing.
     */
    private static final String VOIDED =
            """
            set l.entry_fen = case when o.line_no is null then null else l.amount_fen end,
              l.entry_date = case when o.line_no is null then null else r.business_date end,
              l.judgement = case when o.line_no is null then 'PARTNER_ONLY' else 'MATCHED' end,
              l.reason = case when o.line_no is null then 'VOIDED' else null end
            where l.reconciliation_id = ?1 and l.line_no >= ?2 and l.line_no < ?3
              and l.judgement is null
            """;

    private static final String VOIDED_PAYMENTS =
            """
            update reconciliation_line l
            join reversal r on r.partner_id = ?4
              and r.original_transaction_number = l.transaction_number
              and r.state = 'VOIDED' and l.kind = 'PAYMENT'
            left join reconciliation_line o on o.reconciliation_id = l.reconciliation_id
              and o.kind = 'REVERSAL' and o.transaction_number = r.transaction_number
              and o.amount_fen = l.amount_fen
            """
                    + VOIDED;

    private static final String VOIDED_REVERSALS =
            """
            update reconciliation_line l
            join reversal r on r.partner_id = ?4 and r.transaction_number = l.transaction_number
              and r.state = 'VOIDED' and l.kind = 'REVERSAL'
            left join reconciliation_line o on o.reconciliation_id = l.reconciliation_id
              and o.kind = 'PAYMENT' and o.transaction_number = r.original_transaction_number
              and o.amount_fen = l.amount_fen
            """
                    + VOIDED;

    /** Whether no line of a file that counts stands for the entry x. */
    static final String NAMED_BY_NONE =
            """
            not exists (
              select 1 from reconciliation_line l
              join reconciliation r on r.id = l.reconciliation_id
                and r.state in ('JUDGING', 'BOOKING', 'FINISHED')
              where l.entry_id = x.id and (l.reason is null or l.reason <> 'NAMED_BEFORE'))
            """;

    private static final String NAMED_BEFORE =
            """
            update reconciliation_line l
            join reconciliation_line o on o.entry_id = l.entry_id
              and o.reconciliation_id <> l.reconciliation_id
              and (o.reason is null or o.reason <> 'NAMED_BEFORE')
            join reconciliation r on r.id = o.reconciliation_id and r.business_date <> ?4
              and r.state in ('JUDGING', 'BOOKING', 'FINISHED')
            set l.judgement = 'PARTNER_ONLY', l.reason = 'NAMED_BEFORE'
            where l.reconciliation_id = ?1 and l.line_no >= ?2 and l.line_no < ?3
              and l.judgement in ('MATCHED', 'AMOUNT_MISMATCH')
            """;

    private static final String NOT_BOOKED =
            """
            update reconciliation_line l
            set l.judgement = 'PARTNER_ONLY', l.reason = 'NOT_BOOKED'
            where l.reconciliation_id = ?1 and l.line_no >= ?2 and l.line_no < ?3
              and l.judgement is null
            """;

    /**
     * The next of one kind, by its index of dates: whoever has all that is missing found in parts
     * must not look through the whole day for each.
     */
    private static final String NEXT_NOT_IN_FILE =
            """
            select x.id, '%1$s' as kind, x.transaction_number, x.account_number, x.amount_fen
            from %2$s x force index (%2$s_business_date)
            where x.partner_id = ?1 and x.business_date = ?2 and x.state <> 'VOIDED' and x.id > ?3
              and
            """
                    + NAMED_BY_NONE
                    + " order by x.id limit ?4";

    private static final String NOT_IN_FILE =
            "(%s) union all (%s) order by id limit ?4"
                    .formatted(
                            NEXT_NOT_IN_FILE.formatted("PAYMENT", "payment"),
                            NEXT_NOT_IN_FILE.formatted("REVERSAL", "reversal"));

    private static final String FOUND =
            """
            select kind, judgement, entry_id from reconciliation_line
            where reconciliation_id = ? and line_no >= ? and line_no < ? and entry_id is not null
              and judgement in ('MATCHED', 'AMOUNT_MISMATCH')
            """;

    private static final String SUMS =
            """
            select
              coalesce(sum(judgement = 'MATCHED'), 0),
              coalesce(sum(case when judgement = 'MATCHED' then signed_fen else 0 end), 0),
              coalesce(sum(judgement = 'MATCHED' and entry_date <> ?2), 0),
              coalesce(sum(case when judgement = 'MATCHED' and entry_date <> ?2
                then signed_fen else 0 end), 0),
              coalesce(sum(judgement = 'AMOUNT_MISMATCH'), 0),
              coalesce(sum(case when judgement = 'AMOUNT_MISMATCH' then signed_fen else 0 end), 0),
              coalesce(sum(case when judgement = 'AMOUNT_MISMATCH'
                then signed_entry_fen else 0 end), 0),
              coalesce(sum(judgement = 'PARTNER_ONLY'), 0),
              coalesce(sum(case when judgement = 'PARTNER_ONLY' then signed_fen else 0 end), 0)
            from (
              select judgement, entry_date,
                case kind when 'PAYMENT' then amount_fen else -amount_fen end as signed_fen,
                case kind when 'PAYMENT' then entry_fen else -entry_fen end as signed_entry_fen
              from reconciliation_line where reconciliation_id = ?1) x
            """;

    private static final String UTILITY_SUMS =
            """
            select count(*),
              coalesce(sum(case kind when 'PAYMENT' then utility_fen else -utility_fen end), 0)
            from settlement_difference
            where reconciliation_id = ?1 and judgement = 'UTILITY_ONLY'
            """;

    private final StatelessSession session;
    private final Sql sql;

    JudgingRepository(StatelessSession session, Sql sql) {
        this.session = session;
        this.sql = sql;
    }

    void saidTwice(long fileId) {
        session.createNativeMutationQuery(SAID_TWICE).setParameter(1, fileId).executeUpdate();
    }

    /** Judges lines from one up to, and without, another. */
    void judge(Reconciliation file, int from, int to) {
        lines(FIND_PAYMENTS, file, from, to).setParameter(4, file.partnerId).executeUpdate();
        lines(FIND_REVERSALS, file, from, to).setParameter(4, file.partnerId).executeUpdate();
        lines(VOIDED_PAYMENTS, file, from, to).setParameter(4, file.partnerId).executeUpdate();
        lines(VOIDED_REVERSALS, file, from, to).setParameter(4, file.partnerId).executeUpdate();
        lines(NAMED_BEFORE, file, from, to).setParameter(4, file.businessDate).executeUpdate();
        lines(NOT_BOOKED, file, from, to).executeUpdate();
    }

    private MutationQuery lines(String sql, Reconciliation file, int from, int to) {
        return session.createNativeMutationQuery(sql)
                .setParameter(1, file.id)
                .setParameter(2, from)
                .setParameter(3, to);
    }

    List<Judged> differences(Reconciliation file, int from, int to) {
        return session
                .createSelectionQuery(
                        "from ReconciliationLine where reconciliationId = ?1 and lineNo >= ?2"
                                + " and lineNo < ?3 and judgement <> MATCHED order by lineNo",
                        ReconciliationLine.class)
                .setParameter(1, file.id)
                .setParameter(2, from)
                .setParameter(3, to)
                .getResultList()
                .stream()
                .map(JudgingRepository::judged)
                .toList();
    }

    private static Judged judged(ReconciliationLine line) {
        return new Judged(
                line.lineNo,
                line.kind,
                line.judgement,
                line.reason,
                line.transactionNumber,
                line.accountNumber,
                line.amountFen,
                line.entryFen,
                line.entryId);
    }

    /** The payments and reversals that lines were found to be. */
    List<Found> found(Reconciliation file, int from, int to) {
        return sql.select(
                FOUND,
                row ->
                        new Found(
                                EntryKind.valueOf(row.getString(1)),
                                Judgement.valueOf(row.getString(2)),
                                row.getLong(3)),
                file.id,
                from,
                to);
    }

    /** A payment or reversal that a line was found to be. */
    record Found(EntryKind kind, Judgement judgement, long entryId) {}

    /** What is in the utility's book of the date, and in no file that counts. */
    List<Judged> notInFile(Reconciliation file, int limit) {
        return session
                .createNativeQuery(NOT_IN_FILE, Object[].class)
                .setParameter(1, file.partnerId)
                .setParameter(2, file.businessDate)
                .setParameter(3, file.searchedEntry)
                .setParameter(4, limit)
                .getResultList()
                .stream()
                .map(JudgingRepository::utilityOnly)
                .toList();
    }

    /** A row of an entry's id, kind, numbers and amount. */
    static Judged utilityOnly(Object[] entry) {
        return new Judged(
                null,
                EntryKind.valueOf((String) entry[1]),
                Judgement.UTILITY_ONLY,
                DifferenceReason.NOT_IN_FILE,
                (String) entry[2],
                (String) entry[3],
                null,
                number(entry[4]),
                number(entry[0]));
    }

    void sum(Reconciliation file) {
        Object[] sums =
                session.createNativeQuery(SUMS, Object[].class)
                        .setParameter(1, file.id)
                        .setParameter(2, file.businessDate)
                        .getSingleResult();
        file.matchedCount = (int) number(sums[0]);
        file.matchedFen = number(sums[1]);
        file.elsewhereCount = (int) number(sums[2]);
        file.elsewhereFen = number(sums[3]);
        file.mismatchCount = (int) number(sums[4]);
        file.mismatchFen = number(sums[5]);
        file.mismatchBookedFen = number(sums[6]);
        file.partnerCount = (int) number(sums[7]);
        file.partnerFen = number(sums[8]);
        Object[] utility =
                session.createNativeQuery(UTILITY_SUMS, Object[].class)
                        .setParameter(1, file.id)
                        .getSingleResult();
        file.utilityCount = (int) number(utility[0]);
        file.utilityFen = number(utility[1]);
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
