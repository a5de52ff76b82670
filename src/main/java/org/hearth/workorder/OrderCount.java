package org.hearth.workorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Counts orders, never more than are asked for. */
@ApplicationScoped
public class OrderCount {

    private final EntityManager entities;

    OrderCount(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    public int atMost(int limit) {
        Number found =
                (Number)
                        entities.createNativeQuery(
                                        "select count(*) from (select 1 from work_order"
                                                + " limit ?1) few")
                                .setParameter(1, limit)
                                .getSingleResult();
        return found.intValue();
    }
}
