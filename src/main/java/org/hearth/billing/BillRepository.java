package org.hearth.billing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class BillRepository implements PanacheRepositoryBase<Bill, Long> {

    private static final String READ =
            "select b, o, c from Bill b left join Reading o on o.id = b.openingReadingId"
                    + " left join Reading c on c.id = b.closingReadingId where ";
    private static final String NEWEST_FIRST = " order by b.issuedOn desc, b.id desc";

    /** A bill with the readings it lies between, null where the meter is not read. */
    record ReadBill(Bill bill, Reading opening, Reading closing) {}

    List<Bill> open(Collection<Long> accountIds) {
        return list(
                "accountId in ?1 and status in (OPEN, PART_PAID) order by dueOn, id", accountIds);
    }

    List<ReadBill> read(long accountId, BillSelection selection, BillCursor after, int limit) {
        return read(
                        "b.accountId = ?1 and b.status in ?2 and b.periodEnd between ?3 and ?4 and"
                                + " (b.issuedOn < ?5 or (b.issuedOn = ?5 and b.id < ?6))"
                                + NEWEST_FIRST,
                        accountId,
                        selection.statuses(),
                        selection.from(),
                        selection.to(),
                        after.issuedOn(),
                        after.billId())
                .setMaxResults(limit)
                .getResultList();
    }

    List<ReadBill> readSince(long accountId, LocalDate day) {
        return read(
                        "b.accountId = ?1 and b.periodEnd >= ?2 and b.status <> CANCELLED"
                                + NEWEST_FIRST,
                        accountId,
                        day)
                .getResultList();
    }

    List<ReadBill> readByIds(long accountId, Collection<Long> billIds) {
        return read("b.accountId = ?1 and b.id in ?2" + NEWEST_FIRST, accountId, billIds)
                .getResultList();
    }

    Optional<ReadBill> readOne(long billId, Collection<Long> accountIds) {
        return read("b.id = ?1 and b.accountId in ?2", billId, accountIds)
                .getResultStream()
                .findFirst();
    }

    /** The bill of an account that a day is on; days are billed once. */
    Optional<ReadBill> readCovering(long accountId, LocalDate day) {
        return read(
                        "b.accountId = ?1 and b.periodStart <= ?2 and b.periodEnd >= ?2"
                                + " and b.status <> CANCELLED",
                        accountId,
                        day)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<ReadBill> read(String where, Object... parameters) {
        TypedQuery<ReadBill> query = getEntityManager().createQuery(READ + where, ReadBill.class);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }

    List<BillLine> lines(long billId) {
        return getEntityManager()
                .createQuery("from BillLine where billId = ?1 order by lineNo", BillLine.class)
                .setParameter(1, billId)
                .getResultList();
    }

    List<Integer> years(long accountId) {
        return getEntityManager()
                .createQuery(
                        "select distinct year(periodEnd) from Bill where accountId = ?1"
                                + " order by year(periodEnd) desc",
                        Integer.class)
                .setParameter(1, accountId)
                .getResultList();
    }

    List<String> accountsOwing(long billFen, LocalDate issuedSince, int limit) {
        return getEntityManager()
                .createQuery(
                        "select a.number from Bill b join Account a on a.id = b.accountId"
                                + " where b.amountFen = ?1 and b.issuedOn >= ?2"
                                + " and b.status in (OPEN, PART_PAID) order by b.issuedOn desc",
                        String.class)
                .setParameter(1, billFen)
                .setParameter(2, issuedSince)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Whether the account has a bill of this amount that asks for something. */
    boolean issuedSince(long accountId, LocalDate since, long amountFen) {
        return count(
                        "accountId = ?1 and issuedOn >= ?2 and amountFen = ?3 and amountFen > 0"
                                + " and status <> CANCELLED",
                        accountId,
                        since,
                        amountFen)
                > 0;
    }
}
