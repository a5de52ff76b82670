package org.hearth.workorder;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.hearth.platform.error.BusinessException;

@ApplicationScoped
class WorkOrderRepository implements PanacheRepositoryBase<WorkOrder, Long> {

    /**
     * The order, held until the transaction ends.
     *
     * @throws BusinessException ORDER_NOT_FOUND
     */
    WorkOrder locked(long orderId) {
        return findByIdOptional(orderId, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(WorkOrderRepository::notFound);
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
