package org.hearth.payment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;

@ApplicationScoped
class CheckoutRepository implements PanacheRepositoryBase<Checkout, Long> {

    Optional<Checkout> named(String publicId) {
        return find("publicId", publicId).firstResultOptional();
    }

    /** In plain SQL: Hibernate would lock "of" an alias, which MariaDB does not know. */
    Optional<Checkout> lock(String publicId) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select * from checkout where public_id = ?1 for update", Checkout.class)
                .setParameter(1, publicId)
                .uniqueResultOptional();
    }

    List<String> toCheck(Instant now, int limit) {
        return getEntityManager()
                .createQuery(
                        "select c.publicId from Checkout c where c.checkAt <= :now"
                                + " order by c.checkAt",
                        String.class)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }
}
