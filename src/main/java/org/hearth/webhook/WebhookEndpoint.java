package org.hearth.webhook;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hearth.platform.id.Ids;
import org.hearth.platform.id.UnguessableId;

/**
 * An address that a partner's events are pushed to. It holds its own place in them, so that nothing
 * is written for it when an event happens, and the next event waits for the one before.
 */
@Entity
class WebhookEndpoint {

    /** Longer than an attempt takes; a worker that died gives the endpoint free after it. */
    static final Duration LEASE = Duration.ofMinutes(1);

    @Id long id;
    long partnerId;
    String url;

    /** Space separated. */
    String eventTypes;

    @Enumerated(EnumType.STRING)
    EndpointState state;

    @Enumerated(EnumType.STRING)
    DisabledReason disabledReason;

    Instant disabledAt;
    long position;
    Long replayAfter;
    Long replayThrough;
    int failures;
    Instant failingSince;
    Instant nextAt;
    String lease;
    Instant leasedUntil;
    Instant deliveredAt;
    Instant createdAt;

    protected WebhookEndpoint() {}

    /**
     * @param position of the last event before it; it gets those that follow
     */
    WebhookEndpoint(
            long partnerId, String url, List<String> eventTypes, long position, Instant now) {
        this.id = Ids.next();
        this.partnerId = partnerId;
        this.url = url;
        this.eventTypes = String.join(" ", eventTypes);
        this.state = EndpointState.ACTIVE;
        this.position = position;
        this.createdAt = now;
    }

    List<String> types() {
        return List.of(eventTypes.split(" "));
    }

    boolean due(Instant now) {
        return state == EndpointState.ACTIVE
                && (nextAt == null || !nextAt.isAfter(now))
                && (lease == null || !leasedUntil.isAfter(now));
    }

    String take(Instant now) {
        lease = UnguessableId.next();
        leasedUntil = now.plus(LEASE);
        return lease;
    }

    boolean heldBy(String worker) {
        return worker.equals(lease);
    }

    void keep(Instant now) {
        leasedUntil = now.plus(LEASE);
    }

    /** Whoever is delivering now finds its work not wanted any more. */
    void release() {
        lease = null;
        leasedUntil = null;
    }

    boolean replaying() {
        return replayAfter != null;
    }

    /** Where to look for the next event. */
    long from() {
        return replaying() ? replayAfter : position;
    }

    /** All up to a position is done. */
    void done(long through) {
        if (replaying()) {
            replayAfter = through;
            if (replayAfter >= replayThrough) {
                replayAfter = null;
                replayThrough = null;
            }
        } else {
            position = through;
        }
    }

    void accepted(long at, Instant now) {
        done(at);
        recover();
        deliveredAt = now;
    }

    /** The same event is tried again later; or not, after two days. */
    void failed(Instant now) {
        failures++;
        if (failingSince == null) {
            failingSince = now;
        }
        nextAt = now.plus(RetryPauses.after(failures));
        release();
    }

    boolean enduredEnough(Instant now) {
        return failingSince != null && !failingSince.plus(RetryPauses.ENDURED).isAfter(now);
    }

    void disable(DisabledReason reason, Instant now) {
        become(EndpointState.DISABLED);
        disabledReason = reason;
        disabledAt = now;
        nextAt = null;
        release();
    }

    /** It goes on with the event it stopped at. */
    void enable() {
        become(EndpointState.ACTIVE);
        disabledReason = null;
        disabledAt = null;
        recover();
    }

    void remove() {
        become(EndpointState.REMOVED);
        release();
    }

    void moveTo(String url) {
        this.url = url;
        recover();
        release();
    }

    void listenTo(List<String> types) {
        eventTypes = String.join(" ", types);
        release();
    }

    /** Delivers again what follows a position, before anything new. */
    void replay(long after, long through) {
        replayAfter = after;
        replayThrough = through;
        recover();
        release();
    }

    /** It is tried at once, and its two days begin anew. */
    private void recover() {
        failures = 0;
        failingSince = null;
        nextAt = null;
    }

    private void become(EndpointState next) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException(id + ": " + state + " to " + next);
        }
        state = next;
    }
}
