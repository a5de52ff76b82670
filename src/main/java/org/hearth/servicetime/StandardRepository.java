package org.hearth.servicetime;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Versions of the table of limits. */
@ApplicationScoped
class StandardRepository {

    private final StatelessSession session;

    StandardRepository(StatelessSession session) {
        this.session = session;
    }

    /** Published versions, the latest first. */
    List<StandardVersion> published() {
        return session.createSelectionQuery(
                        "from StandardVersion where publishedFor is not null"
                                + " order by publishedFor desc",
                        StandardVersion.class)
                .getResultList();
    }

    /** Drafts and published versions, the latest first. */
    List<StandardVersion> shown(int limit) {
        return session.createSelectionQuery(
                        "from StandardVersion where state <> DISCARDED"
                                + " order by effectiveOn desc, id desc",
                        StandardVersion.class)
                .setMaxResults(limit)
                .getResultList();
    }

    Optional<StandardVersion> byId(long id) {
        return session.createSelectionQuery(
                        "from StandardVersion where id = ?1", StandardVersion.class)
                .setParameter(1, id)
                .uniqueResultOptional();
    }

    Optional<StandardVersion> locked(long id) {
        return session.createNativeQuery(
                        "select * from standard_version where id = ?1 for update",
                        StandardVersion.class)
                .setParameter(1, id)
                .uniqueResultOptional();
    }

    /** The published version that holds on a day. */
    Optional<StandardVersion> holding(LocalDate day) {
        return published().stream()
                .filter(version -> !version.publishedFor.isAfter(day))
                .findFirst();
    }

    boolean isTaken(LocalDate day) {
        return holding(day).filter(version -> version.publishedFor.equals(day)).isPresent();
    }

    /** Whoever publishes holds the first version, so that two never take one day. */
    void lockPublishing() {
        session.createNativeQuery(
                        "select id from standard_version where published_for = '2015-01-01'"
                                + " for update",
                        Long.class)
                .getSingleResult();
    }

    void add(StandardVersion version) {
        session.insert(version);
    }

    void update(StandardVersion version) {
        session.update(version);
    }
}
