package org.hearth.payment.gateway.sandbox;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;

@ApplicationScoped
class SandboxOrderRepository implements PanacheRepositoryBase<SandboxOrder, String> {

    Optional<SandboxOrder> numbered(String orderNumber) {
        return find("orderNumber", orderNumber).firstResultOptional();
    }

    Optional<SandboxOrder> lockNumbered(String orderNumber) {
        return lockBy("order_number", orderNumber);
    }

    Optional<SandboxOrder> lock(String reference) {
        return lockBy("reference", reference);
    }

    private Optional<SandboxOrder> lockBy(String column, String value) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select * from sandbox_gateway_order where " + column + " = ?1 for update",
                        SandboxOrder.class)
                .setParameter(1, value)
                .uniqueResultOptional();
    }

    List<String> toNotify(Instant now, int limit) {
        return getEntityManager()
                .createQuery(
                        "select o.reference from SandboxOrder o where o.notifyAt <= :now"
                                + " order by o.notifyAt",
                        String.class)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }
}
