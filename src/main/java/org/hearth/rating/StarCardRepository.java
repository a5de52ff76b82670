package org.hearth.rating;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.hibernate.Session;

@ApplicationScoped
class StarCardRepository implements PanacheRepositoryBase<StarCard, Long> {

    Optional<StarCard> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /**
     * The card, held until the transaction ends, so that of two answers one is first. The query is
     * native because Hibernate would write {@code for update of}, which MariaDB refuses.
     */
    Optional<StarCard> locked(String code) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select * from star_card where code = ?1 for update", StarCard.class)
                .setParameter(1, code)
                .uniqueResultOptional();
    }

    boolean left(long orderId, int visit) {
        return count("orderId = ?1 and visit = ?2", orderId, visit) > 0;
    }

    Optional<StarCard> newestOf(long orderId) {
        return find("orderId = ?1 order by visit desc", orderId).firstResultOptional();
    }
}
