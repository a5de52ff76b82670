package org.hearth.rating;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.platform.error.BusinessException;
import org.hibernate.Session;

@ApplicationScoped
class RatingRepository implements PanacheRepositoryBase<Rating, Long> {

    Optional<Rating> ofCard(long cardId) {
        return find("cardId", cardId).firstResultOptional();
    }

    /**
     * Held until the transaction ends; native because MariaDB refuses {@code for update of}.
     *
     * @throws BusinessException RATING_NOT_FOUND
     */
    Rating locked(long id) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("select * from rating where id = ?1 for update", Rating.class)
                .setParameter(1, id)
                .uniqueResultOptional()
                .orElseThrow(RatingRepository::notFound);
    }

    Rating existing(long id) {
        return findByIdOptional(id).orElseThrow(RatingRepository::notFound);
    }

    /** Those to be called about first, each part newest first. */
    List<Rating> page(RatingFilter filter, RatingCursor after, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        String conditions = filter.conditions(parameters);
        parameters.put("afterId", after.id());
        String rest =
                after.toCall()
                        ? "(toCall = false or toCall = true and id < :afterId)"
                        : "toCall = false and id < :afterId";
        return find(conditions + " and " + rest + " order by toCall desc, id desc", parameters)
                .page(0, limit)
                .list();
    }

    static BusinessException notFound() {
        return new BusinessException(RatingError.RATING_NOT_FOUND);
    }
}
