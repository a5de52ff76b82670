package org.hearth.platform.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.hearth.platform.tenant.CallLocal;

/**
 * How far the clock of the current call is ahead of the utility's: a partner moves its clock in the
 * sandbox to reach the cut-off and the next day (partner-api.md, Sandbox). Elsewhere it is nothing.
 */
public final class ClockShift {

    private static final CallLocal<Duration> OF_CALL = new CallLocal<>();

    private ClockShift() {}

    /** How far ahead the current call is. */
    public static Duration current() {
        Duration shift = OF_CALL.get();
        return shift == null ? Duration.ZERO : shift;
    }

    /**
     * The instant as the world has it, whatever the current call sees: what proves a caller, and
     * what other machines wrote, goes by it.
     */
    public static Instant real(Clock clock) {
        return clock.instant().minus(current());
    }

    /** Until it ends, the current request sees a clock that is so far ahead. */
    public static void takeRequest(Duration shift) {
        OF_CALL.put(shift);
    }

    /** Does work of no request under a clock that is so far ahead. */
    public static void run(Duration shift, Runnable work) {
        OF_CALL.with(
                shift,
                () -> {
                    work.run();
                    return null;
                });
    }

    /** A clock as each call sees it. */
    static Clock applied(Clock utility) {
        return new Shifted(utility);
    }

    private static final class Shifted extends Clock {

        private final Clock utility;

        Shifted(Clock utility) {
            this.utility = utility;
        }

        @Override
        public Instant instant() {
            Duration shift = OF_CALL.get();
            Instant now = utility.instant();
            return shift == null ? now : now.plus(shift);
        }

        @Override
        public ZoneId getZone() {
            return utility.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new Shifted(utility.withZone(zone));
        }
    }
}
