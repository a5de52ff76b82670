package org.hearth.load;

import io.gatling.javaapi.core.Session;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;

/** Counts what was measured, from the first client that is warm to the first that is done. */
final class Tally {

    private static final int LONGEST_MILLIS = 60_000;

    private final ProcessCpu service;
    private final AtomicLong began = new AtomicLong(-1);
    private final AtomicLong ended = new AtomicLong(-1);
    private final LongAdder failed = new LongAdder();
    private final AtomicLongArray byMillis = new AtomicLongArray(LONGEST_MILLIS + 1);

    Tally(long servicePid) {
        this.service = new ProcessCpu(servicePid);
    }

    Session begin(Session session) {
        began.compareAndSet(-1, cpuMillis());
        return session;
    }

    Session count(Session session) {
        if (session.isFailed() || !session.contains("millis")) {
            failed.increment();
        } else {
            byMillis.incrementAndGet(Math.min(LONGEST_MILLIS, session.getInt("millis")));
        }
        return session.markAsSucceeded();
    }

    Session end(Session session) {
        ended.compareAndSet(-1, cpuMillis());
        return session;
    }

    private long cpuMillis() {
        try {
            return service.millis();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The line that {@link Client} reads. */
    @Override
    public String toString() {
        long done = 0;
        for (int i = 0; i <= LONGEST_MILLIS; i++) {
            done += byMillis.get(i);
        }
        return "measured %d failed %d p99 %d cpu %d"
                .formatted(done, failed.sum(), p99(done), ended.get() - began.get());
    }

    private int p99(long done) {
        long seen = 0;
        int millis = -1;
        while (seen * 100 < done * 99) {
            seen += byMillis.get(++millis);
        }
        return millis;
    }
}
