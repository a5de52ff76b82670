package org.hearth.notice;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Walks through who is affected, a lot at a time. Several instances may walk at once; one at a time
 * has a walk.
 */
@ApplicationScoped
public class InterruptionRounds {

    private static final Duration RUN = Duration.ofSeconds(20);

    private final RoundRepository rounds;
    private final RoundLot lot;
    private final Clock clock;

    InterruptionRounds(RoundRepository rounds, RoundLot lot, Clock clock) {
        this.rounds = rounds;
        this.lot = lot;
        this.clock = clock;
    }

    /** Whoever was not told of something older is told this instead. */
    void begin(long interruptionId, int number, InterruptionStep step) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        rounds.lockedRunning(interruptionId)
                .forEach(round -> round.end(RoundState.SUPERSEDED, now));
        rounds.persist(new InterruptionRound(interruptionId, number, step, now));
    }

    List<RoundView> of(long interruptionId) {
        return rounds.of(interruptionId).stream().map(InterruptionRound::view).toList();
    }

    @Scheduled(
            every = "15s",
            delayed = "20s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void walk() {
        long end = System.nanoTime() + RUN.toNanos();
        boolean more;
        do {
            more = lot.tellNext();
        } while (more && System.nanoTime() < end);
    }

    /** Tells everybody who waits, however long it takes. */
    public void tellAll() {
        boolean more;
        do {
            more = lot.tellNext();
        } while (more);
    }
}
