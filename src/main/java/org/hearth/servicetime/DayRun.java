package org.hearth.servicetime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.hearth.platform.time.UtilityClock;

/**
 * Counts working days; a day that was paused at any time does not count. The working time of a day
 * is its hours of the desk.
 *
 * @param first the first day that may count
 * @param days how many
 */
record DayRun(
        WorkingCalendar calendar,
        DeskHours desk,
        Instant start,
        LocalDate first,
        int days,
        Pauses pauses)
        implements Run {

    private static final int WHOLE = 100;

    /** Counts from the day after the start. */
    static DayRun workingDays(
            WorkingCalendar calendar, DeskHours desk, Instant start, int days, Pauses pauses) {
        return new DayRun(calendar, desk, start, day(start).plusDays(1), days, pauses);
    }

    /** The day of the start, unless the desk had closed. */
    static DayRun sameDay(WorkingCalendar calendar, DeskHours desk, Instant start, Pauses pauses) {
        LocalDate day = day(start);
        Instant close = at(day, desk.on(day).closes());
        return new DayRun(
                calendar, desk, start, start.isBefore(close) ? day : day.plusDays(1), 1, pauses);
    }

    /** What a walk over the days came to: the day asked for, or why there is none. */
    private record Found(LocalDate day, Due obstacle) {}

    /** How many whole days are over, and how much of the day that is going on, if it counts. */
    private record Progress(int whole, Duration begun, Duration length) {}

    @Override
    public Due due() {
        Found last = counted(days);
        return last.day() == null ? last.obstacle() : new Due.At(midnight(last.day().plusDays(1)));
    }

    @Override
    public Due reached(int percent) {
        int hundredths = days * percent;
        int part = hundredths % WHOLE;
        Found found = counted(hundredths / WHOLE + (part == 0 ? 0 : 1));
        if (found.day() == null) {
            return found.obstacle();
        }
        Duration since =
                length(found.day())
                        .multipliedBy(part == 0 ? WHOLE : part)
                        .dividedBy(WHOLE)
                        .truncatedTo(ChronoUnit.MILLIS);
        return new Due.At(opens(found.day()).plus(since));
    }

    @Override
    public double fraction(Instant now) {
        Progress progress = progress(now);
        double begun = (double) progress.begun().toMillis() / progress.length().toMillis();
        return (progress.whole() + begun) / days;
    }

    @Override
    public Remaining remaining(Instant now) {
        Progress progress = progress(now);
        int left = days - progress.whole();
        return progress.begun().isZero()
                ? new Remaining(left, Duration.ZERO)
                : new Remaining(left - 1, progress.length().minus(progress.begun()));
    }

    /** The day that is counted as the n-th. */
    private Found counted(int number) {
        int counted = 0;
        for (LocalDate day = first; ; day = day.plusDays(1)) {
            if (pauses.lastingBefore(midnight(day.plusDays(1)))) {
                return new Found(null, new Due.Paused());
            }
            Optional<CalendarDay> known = calendar.day(day);
            if (known.isEmpty()) {
                return new Found(null, new Due.NotYetPublished(day.getYear()));
            }
            if (known.get().isWorking() && !isPaused(day) && ++counted == number) {
                return new Found(day, null);
            }
        }
    }

    private Progress progress(Instant now) {
        int whole = 0;
        LocalDate today = day(now);
        for (LocalDate day = first; whole < days && !day.isAfter(today); day = day.plusDays(1)) {
            if (counts(day)) {
                Duration begun = Duration.between(opens(day), now);
                if (begun.compareTo(length(day)) < 0) {
                    return new Progress(
                            whole, begun.isNegative() ? Duration.ZERO : begun, length(day));
                }
                whole++;
            }
        }
        return new Progress(whole, Duration.ZERO, Duration.ofDays(1));
    }

    private boolean counts(LocalDate day) {
        return calendar.day(day).filter(CalendarDay::isWorking).isPresent() && !isPaused(day);
    }

    private boolean isPaused(LocalDate day) {
        return pauses.touch(midnight(day), midnight(day.plusDays(1)));
    }

    /** Where the day's working time begins; on the day of the start not before that. */
    private Instant opens(LocalDate day) {
        Instant opens = at(day, desk.on(day).opens());
        return opens.isBefore(start) ? start : opens;
    }

    private Duration length(LocalDate day) {
        return Duration.between(opens(day), at(day, desk.on(day).closes()));
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(UtilityClock.ZONE).toInstant();
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(UtilityClock.ZONE).toInstant();
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, UtilityClock.ZONE);
    }
}
