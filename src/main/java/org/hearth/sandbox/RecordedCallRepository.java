package org.hearth.sandbox;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collections;
import java.util.List;

@ApplicationScoped
class RecordedCallRepository implements PanacheRepositoryBase<RecordedCall, Long> {

    /** A partner's last calls, oldest first. */
    List<RecordedCall> last(long partnerId, int most) {
        List<RecordedCall> calls =
                find("partnerId", Sort.descending("id"), partnerId).page(Page.ofSize(most)).list();
        Collections.reverse(calls);
        return calls;
    }

    boolean wasTried(long partnerId, String idempotencyKey) {
        return count("partnerId = ?1 and idempotencyKey = ?2", partnerId, idempotencyKey) > 0;
    }

    boolean wasAsked(long partnerId, String path) {
        return count("partnerId = ?1 and method = 'GET' and path = ?2", partnerId, path) > 0;
    }

    void forget(long partnerId) {
        delete("partnerId", partnerId);
    }

    /** Keeps a partner's last calls only. */
    void forgetBut(long partnerId, int most) {
        List<Long> kept =
                getEntityManager()
                        .createQuery(
                                "select id from SandboxCall where partnerId = :partner"
                                        + " order by id desc",
                                Long.class)
                        .setParameter("partner", partnerId)
                        .setFirstResult(most)
                        .setMaxResults(1)
                        .getResultList();
        if (!kept.isEmpty()) {
            delete("partnerId = ?1 and id <= ?2", partnerId, kept.get(0));
        }
    }

    void forgetBefore(Instant then) {
        delete("at < ?1", then);
    }
}
