package org.hearth.inspection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.hearth.platform.error.BusinessException;

@ApplicationScoped
class HazardRepository implements PanacheRepositoryBase<Hazard, Long> {

    List<Hazard> open(long accountId) {
        return find("accountId = ?1 and openState = true order by id", accountId).list();
    }

    List<Hazard> ofAccount(long accountId) {
        return find("accountId = ?1 order by id desc", accountId).list();
    }

    List<Hazard> ofInspection(long inspectionId) {
        return find("inspectionId = ?1 order by id", inspectionId).list();
    }

    List<Hazard> recheckedBy(long orderId) {
        return find("recheckOrderId = ?1 and openState = true order by id", orderId).list();
    }

    /** Accounts with a hazard whose re-check is to be ordered. */
    List<Long> accountsDue(LocalDate today, int limit) {
        return getEntityManager()
                .createQuery(
                        "select h.accountId from Hazard h where h.recheckOn <= ?1 order by"
                                + " h.recheckOn, h.id",
                        Long.class)
                .setParameter(1, today)
                .setMaxResults(limit)
                .getResultList();
    }

    /**
     * @throws BusinessException HAZARD_NOT_FOUND
     */
    Hazard existing(long hazardId) {
        return findByIdOptional(hazardId)
                .orElseThrow(() -> new BusinessException(InspectionError.HAZARD_NOT_FOUND));
    }

    /** Open ones by their day, of a branch or all, behind a place of the list. */
    List<Hazard> open(HazardQuery query, String branch, LocalDate today, int limit) {
        StringBuilder where = new StringBuilder("openState = true");
        Parameters values = new Parameters();
        if (branch != null) {
            where.append(" and branch = :branch");
            values.and("branch", branch);
        }
        if (query.grave()) {
            where.append(" and grave = true");
        }
        if (query.overdue()) {
            where.append(" and mendBy < :today and state in :toMend");
            values.and("today", today)
                    .and("toMend", List.of(HazardState.FOUND, HazardState.NOTIFIED));
        }
        if (query.afterDay() != null) {
            where.append(
                    " and mendBy >= :day and (mendBy > :day or id > :after)"); // one index range
            values.and("day", query.afterDay()).and("after", query.afterId());
        }
        return find(where + " order by mendBy, id", values).page(0, limit).list();
    }
}
