package org.hearth.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class RecoveryCodeRepository implements PanacheRepositoryBase<RecoveryCode, Long> {

    Optional<RecoveryCode> unused(long staffId, String codeHash) {
        return find("staffId = ?1 and codeHash = ?2 and usedAt is null", staffId, codeHash)
                .firstResultOptional();
    }

    void deleteOf(long staffId) {
        delete("staffId", staffId);
    }
}
