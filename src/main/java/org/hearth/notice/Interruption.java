package org.hearth.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.id.Ids;

/** An interruption of supply; what is said of it stands in its versions. */
@Entity
class Interruption {

    @Id long id;

    @Enumerated(EnumType.STRING)
    InterruptionState state;

    @Enumerated(EnumType.STRING)
    InterruptionPhase phase;

    long currentId;
    Instant beginsAt;
    Instant publishedAt;
    Instant restoredAt;
    Instant changedAt;

    @Version int version;

    protected Interruption() {}

    static Interruption draft(Instant now) {
        Interruption draft = new Interruption();
        draft.id = Ids.next();
        draft.state = InterruptionState.DRAFT;
        draft.phase = InterruptionPhase.DRAFT;
        draft.changedAt = now;
        return draft;
    }

    void says(InterruptionVersion last, Instant now) {
        currentId = last.id;
        beginsAt = last.beginsAt;
        changedAt = now;
    }

    void publish(Instant now) {
        become(InterruptionState.PUBLISHED, now);
        phase = InterruptionPhase.CURRENT;
        publishedAt = publishedAt == null ? now : publishedAt;
    }

    /** Gas is back; only what has begun can end. */
    void restore(Instant now) {
        if (now.isBefore(beginsAt)) {
            throw wrongState();
        }
        become(InterruptionState.RESTORED, now);
        phase = InterruptionPhase.PAST;
        restoredAt = now;
    }

    /** It does not happen; what has begun is restored instead. */
    void withdraw(Instant now) {
        boolean published = state == InterruptionState.PUBLISHED;
        if (published && !now.isBefore(beginsAt)) {
            throw wrongState();
        }
        become(InterruptionState.WITHDRAWN, now);
        phase = published ? InterruptionPhase.PAST : InterruptionPhase.GONE;
    }

    private void become(InterruptionState next, Instant now) {
        if (!state.mayBecome(next)) {
            throw wrongState();
        }
        state = next;
        changedAt = now;
    }

    static BusinessException wrongState() {
        return new BusinessException(NoticeError.INTERRUPTION_STATE);
    }

    InterruptionView view(InterruptionVersion last) {
        return new InterruptionView(
                id, state, last.number, version, last.plan(), publishedAt, restoredAt, changedAt);
    }
}
