package org.hearth.workorder;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hearth.platform.error.BusinessException;
import org.hibernate.Session;

@ApplicationScoped
class WorkOrderRepository implements PanacheRepositoryBase<WorkOrder, Long> {

    private static final int MOST_OPEN = 20;

    /**
     * The order as it is now, held until the transaction ends. The query is native because
     * Hibernate would write {@code for update of}, which MariaDB refuses.
     *
     * @throws BusinessException ORDER_NOT_FOUND
     */
    WorkOrder locked(long orderId) {
        getEntityManager().flush();
        WorkOrder order =
                getEntityManager()
                        .unwrap(Session.class)
                        .createNativeQuery(
                                "select * from work_order where id = ?1 for update",
                                WorkOrder.class)
                        .setParameter(1, orderId)
                        .uniqueResultOptional()
                        .orElseThrow(WorkOrderRepository::notFound);
        getEntityManager().refresh(order);
        return order;
    }

    WorkOrder existing(long orderId) {
        return findByIdOptional(orderId).orElseThrow(WorkOrderRepository::notFound);
    }

    Optional<WorkOrder> byNumber(String number) {
        return find("number", number).firstResultOptional();
    }

    List<WorkOrder> ofAccount(long accountId, long before, int limit) {
        return find("accountId = ?1 and id < ?2 order by id desc", accountId, before)
                .page(0, limit)
                .list();
    }

    List<WorkOrder> ofResident(long residentId, long before, int limit) {
        return find("residentId = ?1 and id < ?2 order by id desc", residentId, before)
                .page(0, limit)
                .list();
    }

    Optional<WorkOrder> open(long accountId, WorkOrderType type) {
        return find(
                        "accountId = ?1 and type = ?2 and openState = true order by id desc",
                        accountId,
                        type)
                .firstResultOptional();
    }

    Optional<WorkOrder> lastHandled(long accountId, WorkOrderType type) {
        return find(
                        "accountId = ?1 and type = ?2 and handledAt is not null order by id desc",
                        accountId,
                        type)
                .firstResultOptional();
    }

    /** Asked for by telephone, about accounts that the asker may see. */
    List<WorkOrder> byTelephone(Asker asker, long before, int limit) {
        if (asker.accounts().isEmpty()) {
            return List.of();
        }
        return find(
                        "accountId in ?1 and residentId is null and contactPhone = ?2 and id < ?3"
                                + " order by id desc",
                        asker.accounts(),
                        asker.phone().get(),
                        before)
                .page(0, limit)
                .list();
    }

    List<WorkOrder> openOf(long accountId) {
        return find("accountId = ?1 and openState = true order by id desc", accountId)
                .page(0, MOST_OPEN)
                .list();
    }

    List<WorkOrder> following(long originId) {
        return find("originId = ?1 order by id", originId).list();
    }

    boolean taken(String number) {
        return count("number", number) > 0;
    }

    static BusinessException notFound() {
        return new BusinessException(OrderError.ORDER_NOT_FOUND);
    }
}
