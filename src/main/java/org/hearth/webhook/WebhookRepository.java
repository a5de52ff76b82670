package org.hearth.webhook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearth.platform.database.Writes;
import org.hearth.platform.id.Ids;
import org.hibernate.Session;

@ApplicationScoped
class WebhookRepository implements PanacheRepositoryBase<WebhookEndpoint, Long> {

    private static final String ADD_ATTEMPT =
            "insert into webhook_attempt (id, endpoint_id, event_id, type, at, status, failure,"
                    + " millis) values (?, ?, ?, ?, ?, ?, ?, ?)";

    private final Writes writes;

    WebhookRepository(Writes writes) {
        this.writes = writes;
    }

    Optional<WebhookEndpoint> of(long partnerId, long id) {
        return find("id = ?1 and partnerId = ?2 and state <> REMOVED", id, partnerId)
                .firstResultOptional();
    }

    List<WebhookEndpoint> ofPartner(long partnerId) {
        return list("partnerId = ?1 and state <> REMOVED order by id", partnerId);
    }

    /** By partner, for staff. */
    List<WebhookEndpoint> listed(long afterPartner, long afterId, int limit) {
        return find(
                        "(partnerId > ?1 or partnerId = ?1 and id > ?2) and state <> REMOVED order by"
                                + " partnerId, id",
                        afterPartner,
                        afterId)
                .page(0, limit)
                .list();
    }

    Optional<WebhookEndpoint> lock(long id) {
        return locked("for update", id);
    }

    /** Empty as well when somebody else has it locked. */
    Optional<WebhookEndpoint> lockIfFree(long id) {
        return locked("for update skip locked", id);
    }

    /** In plain SQL: Hibernate would lock "of" an alias, which MariaDB does not know. */
    private Optional<WebhookEndpoint> locked(String how, long id) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select * from webhook_endpoint where id = ?1 " + how,
                        WebhookEndpoint.class)
                .setParameter(1, id)
                .uniqueResultOptional();
    }

    /** Those that have something to deliver, longest waiting first. */
    List<DueEndpoint> due(Instant now, int limit) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select e.id, e.partner_id from webhook_endpoint e where e.state = 'ACTIVE' and (e.next_at"
                                + " is null or e.next_at <= ?1) and (e.leased_until is null or"
                                + " e.leased_until <= ?1) and (e.replay_after is not null or exists"
                                + " (select 1 from partner_event p where p.partner_id ="
                                + " e.partner_id and p.position > e.position)) order by"
                                + " e.next_at, e.delivered_at, e.id",
                        Object[].class)
                .setParameter(1, now)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> new DueEndpoint((Long) row[0], (Long) row[1]))
                .toList();
    }

    /** How many were disabled by what happened, and not by anybody's wish. */
    long givenUp() {
        return count(
                "state = ?1 and disabledReason in (?2, ?3)",
                EndpointState.DISABLED,
                DisabledReason.GONE,
                DisabledReason.UNREACHABLE);
    }

    void add(WebhookSecret secret) {
        getEntityManager().persist(secret);
    }

    /** Those that sign now, the newest first. */
    List<WebhookSecret> secrets(long endpointId, Instant now) {
        return getEntityManager()
                .createQuery(
                        "from WebhookSecret where endpointId = ?1 and (expiresAt is null or"
                                + " expiresAt > ?2) order by id desc",
                        WebhookSecret.class)
                .setParameter(1, endpointId)
                .setParameter(2, now)
                .getResultList();
    }

    void forgetSecrets(long endpointId) {
        getEntityManager()
                .createQuery("delete from WebhookSecret where endpointId = ?1")
                .setParameter(1, endpointId)
                .executeUpdate();
    }

    /** Notes each try, with one statement. */
    void add(long endpointId, List<Tried> tried) {
        for (Tried one : tried) {
            Outcome outcome = one.outcome();
            writes.add(
                    ADD_ATTEMPT,
                    Ids.next(),
                    endpointId,
                    one.event().id(),
                    one.event().envelope().type(),
                    Writes.utc(one.at()),
                    outcome.status(),
                    outcome.failure() == null ? null : outcome.failure().name(),
                    outcome.millis());
        }
    }

    /** Newest first. */
    List<WebhookAttempt> attempts(long endpointId, long beforeId, int limit) {
        return getEntityManager()
                .createQuery(
                        "from WebhookAttempt where endpointId = ?1 and id < ?2 order by id desc",
                        WebhookAttempt.class)
                .setParameter(1, endpointId)
                .setParameter(2, beforeId)
                .setMaxResults(limit)
                .getResultList();
    }

    /**
     * @return how many there were
     */
    int forgetAttempts(Instant before, int limit) {
        return getEntityManager()
                .createNativeQuery("delete from webhook_attempt where at < ?1 limit ?2")
                .setParameter(1, before)
                .setParameter(2, limit)
                .executeUpdate();
    }
}
