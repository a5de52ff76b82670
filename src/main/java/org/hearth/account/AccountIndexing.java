package org.hearth.account;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * Walks round all accounts, a portion at a time, and indexes those that nobody has: at first all of
 * a city that ran an older version, later what changed unsaid. Each instance walks by itself; two
 * that meet write the same.
 */
@ApplicationScoped
class AccountIndexing {

    private static final int PORTION = 500;
    private static final int FRESH_PORTIONS = 40;
    private static final Duration RUN = Duration.ofSeconds(30);

    private final AccountIndex index;
    private long walkedTo;

    AccountIndexing(AccountIndex index) {
        this.index = index;
    }

    /** Goes on while there is work, for half a minute at most; where there is none, it strolls. */
    @Scheduled(
            every = "1m",
            delayed = "30s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void walk() {
        long end = System.nanoTime() + RUN.toNanos();
        int fresh = 0;
        do {
            AccountIndex.Portion portion = index.refreshAfter(walkedTo, PORTION);
            walkedTo = portion.lastId();
            fresh += portion.written() == 0 ? 1 : 0;
        } while (walkedTo > 0 && fresh < FRESH_PORTIONS && System.nanoTime() < end);
    }
}
