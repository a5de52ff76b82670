package org.hearth.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.StatelessSession;

/** Finds what only a file that was replaced had named, beyond its own date. */
@ApplicationScoped
class ReleaseRepository {

    /**
     * The lines of the replaced file on other dates, and what it had released itself. Only entries
     * that still stand as its lines left them: a date of their own may have judged them since, or
     * somebody of finance. Money booked from its lines has no other ground, resolved or not.
     */
    private static final String NEXT =
            """
            select x.id, x.kind, x.transaction_number, x.account_number, x.amount_fen, x.judged
            from (
              select p.id, 'PAYMENT' as kind, p.transaction_number, p.account_number, p.amount_fen,
                case when exists (
                  select 1 from reconciliation c where c.partner_id = p.partner_id
                    and c.business_date = p.business_date
                    and c.state in ('JUDGING', 'BOOKING', 'FINISHED')) then 1 else 0 end as judged
              from reconciliation_line l join payment p on p.id = l.entry_id
              where l.reconciliation_id = ?1 and l.kind = 'PAYMENT' and l.entry_date <> ?2
                and (l.reason is null or l.reason <> 'NAMED_BEFORE')
                and (p.reconciliation in ('MATCHED', 'AMOUNT_MISMATCH', 'PARTNER_ONLY')
                  or p.reconciliation = 'RESOLVED' and l.reason = 'NOT_BOOKED')
              union all
              select p.id, 'REVERSAL', p.transaction_number, p.account_number, p.amount_fen,
                case when exists (
                  select 1 from reconciliation c where c.partner_id = p.partner_id
                    and c.business_date = p.business_date
                    and c.state in ('JUDGING', 'BOOKING', 'FINISHED')) then 1 else 0 end
              from reconciliation_line l join reversal p on p.id = l.entry_id
              where l.reconciliation_id = ?1 and l.kind = 'REVERSAL' and l.entry_date <> ?2
                and (l.reason is null or l.reason <> 'NAMED_BEFORE')
                and p.reconciliation in ('MATCHED', 'AMOUNT_MISMATCH', 'PARTNER_ONLY')
              union all
              select d.entry_id, d.kind, d.transaction_number, d.account_number, d.utility_fen, 1
              from settlement_difference d
              where d.reconciliation_id = ?1 and d.judgement = 'UTILITY_ONLY'
                and not exists (select 1
                  from settlement_difference n force index (settlement_difference_entry)
                  where n.entry_id = d.entry_id and n.reconciliation_id = ?3)) x
            where
            """
                    + JudgingRepository.NAMED_BY_NONE
                    + " order by x.id";

    private final StatelessSession session;

    ReleaseRepository(StatelessSession session) {
        this.session = session;
    }

    /** The next to look at again; those that were are not found again. */
    List<Released> next(Reconciliation file, int limit) {
        return session
                .createNativeQuery(NEXT, Object[].class)
                .setParameter(1, file.supersedes)
                .setParameter(2, file.businessDate)
                .setParameter(3, file.id)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(
                        row ->
                                new Released(
                                        JudgingRepository.utilityOnly(row),
                                        ((Number) row[5]).intValue() == 1))
                .toList();
    }
}
