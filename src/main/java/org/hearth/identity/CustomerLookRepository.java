package org.hearth.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

@ApplicationScoped
class CustomerLookRepository implements PanacheRepositoryBase<CustomerLook, Long> {

    /**
     * Newest first; each condition, and the order, has an index.
     *
     * @param staff the actor, or null
     * @param accountId or null
     * @param from or null
     * @param last of the page before, or null
     */
    List<CustomerLook> newest(
            String staff, Long accountId, Instant from, CustomerLook last, int limit) {
        StringBuilder wanted = new StringBuilder("1 = 1");
        Parameters values = new Parameters();
        if (staff != null) {
            wanted.append(" and staff = :staff");
            values.and("staff", staff);
        }
        if (accountId != null) {
            wanted.append(" and accountId = :account");
            values.and("account", accountId);
        }
        if (from != null) {
            wanted.append(" and at >= :from");
            values.and("from", from);
        }
        if (last != null) {
            wanted.append(" and at <= :at and (at < :at or id < :id)");
            values.and("at", last.at).and("id", last.id);
        }
        return find(wanted + " order by at desc, id desc", values).page(0, limit).list();
    }
}
