package org.hearth.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.hearth.debit.DebitBatches;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.time.ClockShift;
import org.hearth.platform.time.UtilityClock;

/**
 * The door to a partner's clock. While it moves, whatever jobs do at their hours is done for this
 * partner: debits are announced in the morning and handed over in the evening. Bills, late fees and
 * books go by the clock themselves.
 */
@ApplicationScoped
public class SandboxClock {

    /** A little after the jobs of the live service. */
    private static final LocalTime MORNING = LocalTime.of(6, 5);

    private static final LocalTime EVENING = LocalTime.of(20, 5);

    /** Of a longer move, only so many days pass one by one. */
    private static final int DAYS = 31;

    private static final Actor JOB = Actor.system("sandbox");

    private final Sandbox sandbox;
    private final DebitBatches debits;
    private final Clock clock;

    SandboxClock(Sandbox sandbox, DebitBatches debits, Clock clock) {
        this.sandbox = sandbox;
        this.debits = debits;
        this.clock = clock;
    }

    /**
     * Moves a partner's clock ahead and leaves every other's alone. Where a job of the hours in
     * between fails, the clock stays, and the move can be made again: each job does only what is
     * not done yet.
     *
     * @return how far it is ahead then
     * @throws BusinessException CLOCK_NOT_MOVABLE
     */
    public Duration move(long partnerId, Duration by) {
        return sandbox.moveClock(partnerId, by, before -> pass(partnerId, before, by));
    }

    private void pass(long partnerId, Duration before, Duration by) {
        Instant from = clock.instant().minus(ClockShift.current()).plus(before);
        Instant to = from.plus(by);
        LocalDate first = LocalDate.ofInstant(from, UtilityClock.ZONE);
        LocalDate last = LocalDate.ofInstant(to, UtilityClock.ZONE);
        if (first.isBefore(last.minusDays(DAYS))) {
            first = last.minusDays(DAYS);
        }
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            pass(at(day, MORNING), from, to, before, () -> announce(partnerId));
            pass(at(day, EVENING), from, to, before, () -> debits.release(partnerId, JOB));
        }
    }

    private static void pass(
            Instant hour, Instant from, Instant to, Duration before, Runnable job) {
        if (hour.isAfter(from) && !hour.isAfter(to)) {
            ClockShift.run(before.plus(Duration.between(from, hour)), job);
        }
    }

    private void announce(long partnerId) {
        LocalDate first = debits.firstDay();
        LocalDate today = LocalDate.now(clock);
        for (LocalDate day = today.plusDays(1); !day.isAfter(first); day = day.plusDays(1)) {
            debits.create(day, partnerId, JOB);
        }
    }

    private static Instant at(LocalDate day, LocalTime hour) {
        return day.atTime(hour).atZone(UtilityClock.ZONE).toInstant();
    }
}
