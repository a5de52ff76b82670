package org.hearth.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
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

    /** A branch has a few dozen people, and the whole company some thousand. */
    List<StaffUser> activeWithRole(StaffRole role, String branch) {
        String pattern = "% " + role.roleName() + " %";
        String wanted = "status = ACTIVE and concat(' ', roles, ' ') like ?1";
        return branch == null
                ? list(wanted + " order by username", pattern)
                : list("branch = ?2 and " + wanted + " order by username", pattern, branch);
    }

    List<StaffUser> amongst(Collection<String> usernames) {
        return usernames.isEmpty() ? List.of() : list("username in ?1", usernames);
    }

    /** In the order of their usernames, which are a key. */
    List<StaffUser> named(String prefix, String after, int limit) {
        return find(
                        "username > ?1 and username like ?2 escape '!' order by username",
                        after,
                        prefix.replaceAll("[!%_]", "!$0") + "%")
                .page(0, limit)
                .list();
    }

    Optional<StaffUser> active(String username) {
        return find("username", username).firstResultOptional().filter(StaffUser::isActive);
    }
}
