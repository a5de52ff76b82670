package org.hearth.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class CustomerLookRepository implements PanacheRepositoryBase<CustomerLook, Long> {

    /** Looks from before the one with this id, newest first. */
    List<CustomerLook> before(long id, int limit) {
        return find("id < ?1 order by id desc", id).page(0, limit).list();
    }
}
