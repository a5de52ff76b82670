package org.hearth.rating;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class RatingEventRepository implements PanacheRepositoryBase<RatingEvent, Long> {

    /** In the order they happened; a call-back has five steps at most. */
    List<RatingEvent> of(long ratingId) {
        return find("ratingId = ?1 order by id", ratingId).list();
    }
}
