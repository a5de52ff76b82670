package org.hearth.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.hibernate.StatelessSession;

/** Alerts that stand until the book has come. */
@ApplicationScoped
class Alerts {

    private final StatelessSession session;

    Alerts(StatelessSession session) {
        this.session = session;
    }

    void raise(SettlementAlert alert) {
        session.insert(alert);
    }

    void clear(long dayId, Instant now) {
        session.createMutationQuery(
                        "update SettlementAlert set clearedAt = ?2"
                                + " where dayId = ?1 and clearedAt is null")
                .setParameter(1, dayId)
                .setParameter(2, now)
                .executeUpdate();
    }

    boolean stands(long dayId) {
        return session.createSelectionQuery(
                                "select count(*) from SettlementAlert where dayId = ?1"
                                        + " and clearedAt is null",
                                Long.class)
                        .setParameter(1, dayId)
                        .getSingleResult()
                > 0;
    }

    int standing() {
        return session.createSelectionQuery(
                        "select count(*) from SettlementAlert where clearedAt is null", Long.class)
                .getSingleResult()
                .intValue();
    }

    /** Those that stand, the oldest first. */
    List<SettlementAlert> standing(int limit) {
        return session.createSelectionQuery(
                        "from SettlementAlert where clearedAt is null order by id",
                        SettlementAlert.class)
                .setMaxResults(limit)
                .getResultList();
    }
}
