package org.hearth.demo;

import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Tells the person who waits how far a load is. */
final class LoadProgress {

    private static final Logger LOG = Logger.getLogger("org.hearth.demo");
    private static final long PAUSE = TimeUnit.SECONDS.toNanos(5);

    private final int accounts;
    private final long start = System.nanoTime();
    private long lastSaid = start;
    private long rows;

    LoadProgress(int accounts) {
        this.accounts = accounts;
        LOG.infof("Demonstration data: making %,d accounts in an empty database", accounts);
    }

    void sent(int more) {
        rows += more;
    }

    long rows() {
        return rows;
    }

    void made(int index) {
        long now = System.nanoTime();
        if (now - lastSaid < PAUSE) {
            return;
        }
        lastSaid = now;
        LOG.infof(
                "Demonstration data: %,d of %,d accounts (%d%%), %,d rows, %,d rows a second",
                index, accounts, 100L * index / accounts, rows, aSecond());
    }

    void allMade() {
        LOG.debugf("Demonstration data: all %,d rows are made, the database builds indexes", rows);
    }

    void done() {
        LOG.infof(
                "Demonstration data: done, %,d accounts, %,d rows in %.1f s, %,d rows a second",
                accounts, rows, seconds(), aSecond());
    }

    private long aSecond() {
        return Math.round(rows / Math.max(0.001, seconds()));
    }

    private double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }
}
