package org.hearth.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;

@ApplicationScoped
class RoundRepository implements PanacheRepositoryBase<InterruptionRound, Long> {

    private static final int SHOWN = 20;

    /**
     * The oldest walk that goes on, for this transaction alone. Native because Hibernate would
     * write {@code for update of}, which MariaDB refuses.
     */
    Optional<InterruptionRound> lockedNext() {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select * from interruption_round where state = 'RUNNING' order by id"
                                + " limit 1 for update",
                        InterruptionRound.class)
                .uniqueResultOptional();
    }

    List<InterruptionRound> lockedRunning(long interruptionId) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select * from interruption_round where interruption_id = ?1 and state ="
                                + " 'RUNNING' for update",
                        InterruptionRound.class)
                .setParameter(1, interruptionId)
                .getResultList();
    }

    /** The latest first. */
    List<InterruptionRound> of(long interruptionId) {
        return find("interruptionId = ?1 order by id desc", interruptionId).page(0, SHOWN).list();
    }
}
