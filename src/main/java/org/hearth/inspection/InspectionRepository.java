package org.hearth.inspection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class InspectionRepository implements PanacheRepositoryBase<Inspection, Long> {

    Optional<Inspection> sent(long orderId, String sending) {
        return find("sending = ?1 and orderId = ?2", sending, orderId).firstResultOptional();
    }

    Optional<Inspection> newestFull(long accountId) {
        return find(
                        "accountId = ?1 and scope = ?2 order by id desc",
                        accountId,
                        InspectionScope.FULL)
                .firstResultOptional();
    }

    Optional<Inspection> newestOf(long orderId) {
        return find("orderId = ?1 order by id desc", orderId).firstResultOptional();
    }

    List<Inspection> ofAccount(long accountId) {
        return find("accountId = ?1 order by id desc", accountId).list();
    }
}
