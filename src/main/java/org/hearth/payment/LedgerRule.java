package org.hearth.payment;

/**
 * What must hold between money rows after every commit. Each statement answers the rows of a range
 * of accounts for which it does not: id, recorded, computed; all in fen.
 */
public enum LedgerRule {
    /** An account's balance is what was posted to it less what was refunded, billed and charged. */
    BALANCE_IS_CREDITS_LESS_DEBITS(
            """
            select x.id, x.recorded, x.computed from (
              select a.id as id, a.balance_fen as recorded,
                coalesce((select sum(p.amount_fen) from payment p
                          where p.account_id = a.id and p.state = 'POSTED'), 0)
                - coalesce((select sum(f.amount_fen) from refund f
                            where f.account_id = a.id
                            and f.state in ('APPROVED', 'PAID_OUT', 'FAILED')), 0)
                - coalesce((select sum(b.amount_fen + b.late_fee_fen) from bill b
                            where b.account_id = a.id and b.status <> 'CANCELLED'), 0) as computed
              from account a where a.id between ?1 and ?2) x
            where x.recorded <> x.computed
            """),
    /** What a bill was paid, late fee included, is what payments allocated to it. */
    BILL_PAID_IS_ITS_ALLOCATIONS(
            """
            select x.id, x.recorded, x.computed from (
              select b.id as id, b.paid_fen + b.late_fee_paid_fen as recorded,
                coalesce((select sum(l.amount_fen + l.late_fee_fen) from allocation l
                          join payment p on p.id = l.payment_id and p.state = 'POSTED'
                          where l.bill_id = b.id), 0) as computed
              from bill b where b.account_id between ?1 and ?2) x
            where x.recorded <> x.computed
            """),
    /** A posted payment went to bills, was refunded, or is credit not yet used. */
    PAYMENT_IS_ALLOCATIONS_AND_CREDIT(
            """
            select x.id, x.recorded, x.computed from (
              select p.id as id, p.amount_fen as recorded,
                p.unapplied_fen
                + coalesce((select sum(l.amount_fen + l.late_fee_fen) from allocation l
                            where l.payment_id = p.id), 0)
                + coalesce((select sum(f.amount_fen) from refund f
                            where f.payment_id = p.id and f.account_id is not null
                            and f.state in ('APPROVED', 'PAID_OUT', 'FAILED')), 0) as computed
              from payment p
              where p.account_id between ?1 and ?2 and p.state = 'POSTED') x
            where x.recorded <> x.computed
            """),
    /** A reversed payment was taken back once, all of it, from where it had gone. */
    REVERSED_PAYMENT_IS_ITS_REVERSAL(
            """
            select x.id, x.recorded, x.computed from (
              select p.id as id, p.amount_fen as recorded,
                coalesce((select sum(r.gas_fen + r.garbage_fen + r.late_fee_fen + r.credit_fen
                                     + r.suspense_fen)
                          from reversal r where r.payment_id = p.id), 0) + p.unapplied_fen
                as computed
              from payment p
              where p.account_id between ?1 and ?2 and p.state = 'REVERSED') x
            where x.recorded <> x.computed
            """);

    private final String faults;

    LedgerRule(String faults) {
        this.faults = faults;
    }

    String faults() {
        return faults;
    }
}
