package org.hearth.servicetime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.audit.AuditTrail;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.RequestError;

/**
 * The door to the making of a new version of the table of limits: a copy of the one that holds then
 * is changed, and published.
 */
@ApplicationScoped
public class StandardsDesk {

    static final String SUBJECT = "service-standard";

    private static final int SHOWN = 50;

    private final StandardRepository versions;
    private final StandardLimits limits;
    private final AuditTrail audit;
    private final Event<StandardsPublished> published;
    private final Clock clock;

    StandardsDesk(
            StandardRepository versions,
            StandardLimits limits,
            AuditTrail audit,
            Event<StandardsPublished> published,
            Clock clock) {
        this.versions = versions;
        this.limits = limits;
        this.audit = audit;
        this.published = published;
        this.clock = clock;
    }

    /** Drafts and published versions, the latest first. */
    @Transactional
    public List<StandardView> versions() {
        return versions.shown(SHOWN).stream().map(StandardVersion::view).toList();
    }

    /**
     * @throws BusinessException NOT_FOUND
     */
    @Transactional
    public Standards byId(long versionId) {
        return limits.of(
                versions.byId(versionId)
                        .orElseThrow(() -> new BusinessException(RequestError.NOT_FOUND)));
    }

    /** What was changed while a version was a draft, the newest first. */
    @Transactional
    public List<LimitChange> changes(long versionId) {
        return limits.changes(versionId);
    }

    /**
     * A draft with the limits that hold on its day so far.
     *
     * @param effectiveOn tomorrow or later
     * @return its id
     * @throws BusinessException STANDARD_DAY_TOO_EARLY, STANDARD_DAY_TAKEN
     */
    @Transactional
    public long draft(LocalDate effectiveOn, Actor person) {
        requireFree(effectiveOn);
        StandardVersion draft = new StandardVersion(effectiveOn, person, now());
        versions.add(draft);
        limits.copy(versions.holding(effectiveOn).orElseThrow(), draft);
        audit.transition(
                person, "service-standard.draft", SUBJECT, draft.id, null, null, draft.state);
        return draft.id;
    }

    /**
     * Changes limits of a draft; those that are the same stay untouched. The floor is the law's.
     *
     * @param wanted rows with their new limits; their floors do not matter
     * @throws BusinessException NOT_FOUND, STANDARD_PUBLISHED, LIMIT_BEYOND_FLOOR
     */
    @Transactional
    public void change(long versionId, List<Promise> wanted, Actor person) {
        StandardVersion draft = locked(versionId);
        if (draft.state != VersionState.DRAFT) {
            throw new BusinessException(StandardError.STANDARD_PUBLISHED);
        }
        Standards rows = limits.of(draft);
        Instant now = now();
        for (Promise row : wanted) {
            Promise before = rows.promise(row.step(), row.serviceClass());
            if (before.limit().equals(row.limit())) {
                continue;
            }
            if (!before.allows(row.limit())) {
                throw new BusinessException(StandardError.LIMIT_BEYOND_FLOOR);
            }
            limits.change(draft, before, row.limit(), person, now);
        }
    }

    /**
     * From its day on new clocks run by it.
     *
     * @throws BusinessException NOT_FOUND, STANDARD_PUBLISHED, STANDARD_DAY_TOO_EARLY,
     *     STANDARD_DAY_TAKEN
     */
    @Transactional
    public void publish(long versionId, Actor person) {
        versions.lockPublishing();
        StandardVersion draft = locked(versionId);
        VersionState before = draft.state;
        draft.publish(person, now());
        requireFree(draft.effectiveOn);
        save(draft, before, person, "service-standard.publish");
        published.fire(new StandardsPublished());
    }

    /**
     * @throws BusinessException NOT_FOUND, STANDARD_PUBLISHED
     */
    @Transactional
    public void discard(long versionId, Actor person) {
        StandardVersion draft = locked(versionId);
        VersionState before = draft.state;
        draft.discard();
        save(draft, before, person, "service-standard.discard");
    }

    private void requireFree(LocalDate day) {
        if (!day.isAfter(LocalDate.now(clock))) {
            throw new BusinessException(StandardError.STANDARD_DAY_TOO_EARLY);
        }
        if (versions.isTaken(day)) {
            throw new BusinessException(StandardError.STANDARD_DAY_TAKEN);
        }
    }

    private void save(StandardVersion version, VersionState before, Actor person, String action) {
        versions.update(version);
        audit.transition(person, action, SUBJECT, version.id, null, before, version.state);
    }

    private StandardVersion locked(long versionId) {
        return versions.locked(versionId)
                .orElseThrow(() -> new BusinessException(RequestError.NOT_FOUND));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
