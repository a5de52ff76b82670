package org.hearth;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Transactions that wait for another's lock. */
@ApplicationScoped
public class LockWaits {

    private static final String WAITING =
            "select count(*) from information_schema.innodb_trx where trx_state = 'LOCK WAIT'";

    /** InnoDB answers from its memory until nobody has asked for 100 ms. */
    private static final long PAUSE_MILLIS = 110;

    private final Given given;

    LockWaits(Given given) {
        this.given = given;
    }

    /** Until this work waits for a lock, or is over, however it ended. */
    public void untilWaitingOrDone(Future<?> work) {
        boolean waitingOrDone;
        do {
            waitingOrDone = doneWithinAPause(work) || given.count(WAITING) > 0;
        } while (!waitingOrDone);
    }

    private static boolean doneWithinAPause(Future<?> work) {
        try {
            work.get(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (ExecutionException e) {
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
