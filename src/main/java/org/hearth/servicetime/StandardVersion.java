package org.hearth.servicetime;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.id.Ids;

/** One dated version of the table of limits. */
@Entity
class StandardVersion {

    @Id long id;
    LocalDate effectiveOn;
    LocalDate publishedFor;

    @Enumerated(EnumType.STRING)
    VersionState state;

    String createdBy;
    Instant createdAt;
    String publishedBy;
    Instant publishedAt;

    protected StandardVersion() {}

    StandardVersion(LocalDate effectiveOn, Actor person, Instant now) {
        this.id = Ids.next();
        this.effectiveOn = effectiveOn;
        this.state = VersionState.DRAFT;
        this.createdBy = person.toString();
        this.createdAt = now;
    }

    void publish(Actor person, Instant now) {
        become(VersionState.PUBLISHED);
        publishedFor = effectiveOn;
        publishedBy = person.toString();
        publishedAt = now;
    }

    void discard() {
        become(VersionState.DISCARDED);
    }

    private void become(VersionState next) {
        if (!state.mayBecome(next)) {
            throw new BusinessException(StandardError.STANDARD_PUBLISHED);
        }
        state = next;
    }

    StandardView view() {
        return new StandardView(
                id, effectiveOn, state, createdBy, createdAt, publishedBy, publishedAt);
    }
}
