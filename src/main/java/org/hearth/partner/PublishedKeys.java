package org.hearth.partner;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * The keys at one address as they were last read. One caller at a time looks there; the others go
 * on with what is known, so that an address that answers slowly holds up one of them.
 */
final class PublishedKeys {

    static final Duration KEPT = Duration.ofMinutes(10);
    static final Duration PAUSE = Duration.ofMinutes(1);

    /** A partner that withdraws a key by closing its address is rid of it after so long. */
    static final Duration SERVED_UNANSWERED = Duration.ofHours(24);

    /** Whoever comes while the very first look is on its way has nothing to go on with. */
    private static final Duration FIRST_LOOK = Duration.ofSeconds(2);

    private final Lock looking = new ReentrantLock();
    private volatile Known known;

    /**
     * @param readAt when the address gave them
     * @param lookedAt when it was last asked
     */
    private record Known(List<ClientKey> keys, Instant readAt, Instant lookedAt) {

        /** Whether a look is worth it: the set is old, or lacks a key and is not brand-new. */
        boolean stale(String neededId, Instant now) {
            boolean serves = keys.stream().anyMatch(key -> key.answersTo(neededId));
            return !now.isBefore(lookedAt.plus(serves ? KEPT : PAUSE));
        }

        List<ClientKey> serving(Instant now) {
            return now.isBefore(readAt.plus(SERVED_UNANSWERED)) ? keys : List.of();
        }

        Known unanswered(Instant now) {
            return new Known(serving(now), readAt, now);
        }
    }

    /**
     * The keys that serve now.
     *
     * @param neededId the key that a signature names, or null
     * @param look reads the address; empty where it does not answer. Blocks
     */
    List<ClientKey> serving(
            String neededId, Instant now, Supplier<Optional<List<ClientKey>>> look) {
        Known before = known;
        if (before != null && !before.stale(neededId, now)) {
            return before.serving(now);
        }
        if (!mayLook(before == null)) {
            return serving(now);
        }
        try {
            if (known == before) {
                known = renewed(before, now, look.get());
            }
        } finally {
            looking.unlock();
        }
        return serving(now);
    }

    private List<ClientKey> serving(Instant now) {
        Known here = known;
        return here == null ? List.of() : here.serving(now);
    }

    private boolean mayLook(boolean first) {
        if (!first) {
            return looking.tryLock();
        }
        try {
            return looking.tryLock(FIRST_LOOK.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Known renewed(Known before, Instant now, Optional<List<ClientKey>> found) {
        if (found.isPresent()) {
            return new Known(found.get(), now, now);
        }
        return before == null ? new Known(List.of(), now, now) : before.unanswered(now);
    }
}
