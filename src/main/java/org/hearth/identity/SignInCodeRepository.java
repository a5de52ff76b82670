package org.hearth.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.Session;

@ApplicationScoped
class SignInCodeRepository implements PanacheRepositoryBase<SignInCode, Long> {

    /**
     * A code for judging: locked, so that attempts sent at once are counted one by one. The query
     * is native because Hibernate would write {@code for update of}, which MariaDB refuses.
     */
    Optional<SignInCode> locked(long id) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select * from sign_in_code where id = ?1 for update", SignInCode.class)
                .setParameter(1, id)
                .uniqueResultOptional();
    }

    void deleteOf(Phone phone) {
        delete("phone", phone.number());
    }

    void deleteExpiredBefore(Instant instant) {
        delete("expiresAt < ?1", instant);
    }
}
