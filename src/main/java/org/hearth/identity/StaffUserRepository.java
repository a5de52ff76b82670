package org.hearth.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.hibernate.Session;

@ApplicationScoped
class StaffUserRepository implements PanacheRepositoryBase<StaffUser, Long> {

    /**
     * Locked, so that wrong passwords sent at once are counted one by one. The query is native
     * because Hibernate would write {@code for update of}, which MariaDB refuses.
     */
    Optional<StaffUser> lockedByUsername(String username) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select * from staff_user where username = ?1 for update", StaffUser.class)
                .setParameter(1, username)
                .uniqueResultOptional();
    }

    Optional<StaffUser> active(String username) {
        return find("username", username).firstResultOptional().filter(StaffUser::isActive);
    }
}
