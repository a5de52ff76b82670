package org.hearth.notification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

@ApplicationScoped
class OutgoingMessageRepository implements PanacheRepositoryBase<OutgoingMessage, Long> {

    /** The newest messages, newest first. */
    List<OutgoingMessage> newest(int limit) {
        return find("order by id desc").page(0, limit).list();
    }

    void deleteTo(String recipient) {
        delete("recipient", recipient);
    }

    void deleteBefore(Instant instant) {
        delete("createdAt < ?1", instant);
    }
}
