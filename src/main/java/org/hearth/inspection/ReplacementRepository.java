package org.hearth.inspection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class ReplacementRepository implements PanacheRepositoryBase<Replacement, Long> {

    boolean wasSent(long orderId, String sending) {
        return count("sending = ?1 and orderId = ?2", sending, orderId) > 0;
    }

    Optional<ReplacementView> newestOf(long orderId) {
        return find("orderId = ?1 order by id desc", orderId)
                .firstResultOptional()
                .map(Replacement::view);
    }

    List<ReplacementView> ofAccount(long accountId) {
        return find("accountId = ?1 order by id desc", accountId).stream()
                .map(Replacement::view)
                .toList();
    }
}
