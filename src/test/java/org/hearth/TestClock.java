package org.hearth;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.hearth.platform.time.ClockShift;
import org.hearth.platform.time.UtilityClock;

/**
 * The clock of all tests: it stands at 17:10 of 23 November 2026 in Asia/Shanghai until a test sets
 * or advances it. Who moves it resets it after the test.
 */
@Mock
@Singleton
public class TestClock extends Clock {

    public static final Instant START =
            OffsetDateTime.parse("2026-11-23T17:10:00+08:00").toInstant();

    private volatile Instant now = START;

    public void set(Instant instant) {
        now = instant;
    }

    public void advance(Duration duration) {
        now = now.plus(duration);
    }

    public void reset() {
        now = START;
    }

    @Override
    public Instant instant() {
        return now.plus(ClockShift.current());
    }

    @Override
    public ZoneId getZone() {
        return UtilityClock.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
