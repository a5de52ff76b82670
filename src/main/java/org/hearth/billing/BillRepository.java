package org.hearth.billing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class BillRepository implements PanacheRepositoryBase<Bill, Long> {

    List<Bill> open(long accountId) {
        return list("accountId = ?1 and status in (OPEN, PART_PAID) order by dueOn, id", accountId);
    }

    Optional<Bill> ofAccount(long accountId, long billId) {
        return find("id = ?1 and accountId = ?2", billId, accountId).firstResultOptional();
    }

    /** A page of an account's bills, newest first, before the last one of the page before. */
    List<Bill> before(long accountId, LocalDate issuedOn, long billId, int limit) {
        return find(
                        "accountId = ?1 and (issuedOn < ?2 or (issuedOn = ?2 and id < ?3))"
                                + " order by issuedOn desc, id desc",
                        accountId,
                        issuedOn,
                        billId)
                .page(0, limit)
                .list();
    }

    boolean issuedSince(long accountId, LocalDate since, long amountFen) {
        return count(
                        "accountId = ?1 and issuedOn >= ?2 and amountFen = ?3",
                        accountId,
                        since,
                        amountFen)
                > 0;
    }
}
