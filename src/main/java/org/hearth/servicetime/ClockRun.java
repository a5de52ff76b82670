package org.hearth.servicetime;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Runs round the clock, and stands still while paused.
 *
 * @param length of the limit
 */
record ClockRun(Instant start, Duration length, Pauses pauses) implements Run {

    private static final int WHOLE = 100;

    @Override
    public Due due() {
        return after(length);
    }

    @Override
    public Due reached(int percent) {
        return after(length.multipliedBy(percent).dividedBy(WHOLE).truncatedTo(ChronoUnit.MILLIS));
    }

    private Due after(Duration time) {
        Instant since = start;
        Duration left = time;
        for (Pause pause : pauses.stretches()) {
            if (!pause.from().isBefore(since.plus(left))) {
                break;
            }
            if (pause.lasts()) {
                return new Due.Paused();
            }
            left = left.minus(Duration.between(since, pause.from()));
            since = pause.until();
        }
        return new Due.At(since.plus(left));
    }

    @Override
    public double fraction(Instant now) {
        return (double) run(now).toMillis() / length.toMillis();
    }

    @Override
    public Remaining remaining(Instant now) {
        return new Remaining(0, length.minus(run(now)));
    }

    /** How long it has run, the limit at most. */
    private Duration run(Instant now) {
        if (now.isBefore(start)) {
            return Duration.ZERO;
        }
        Duration run = Duration.between(start, now);
        for (Pause pause : pauses.stretches()) {
            if (pause.from().isBefore(now)) {
                Instant end = pause.goesBeyond(now) ? now : pause.until();
                run = run.minus(Duration.between(pause.from(), end));
            }
        }
        return run.compareTo(length) > 0 ? length : run;
    }
}
