package org.hearth.portal.requests;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hearth.platform.time.UtilityClock;
import org.hearth.servicetime.Remaining;
import org.hearth.workorder.OrderClockView;

/**
 * A time limit of a request as its customer reads it.
 *
 * @param left of the promise; null where it is over, stands still or was agreed
 * @param days the working days that are counted; empty where they are many or none
 */
record RequestTime(
        OrderClockView clock, Remaining left, List<CountedDay> days, Instant now, LocalDate today) {

    /**
     * One of the working days that a promise counts.
     *
     * @param number from 1
     */
    record CountedDay(int number, LocalDate date, boolean today, boolean last) {}

    /** The whole day until whose end it has time; null where it is over at an hour. */
    public LocalDate lastDay() {
        return wholeDay(clock.dueAt());
    }

    /** The day that law leaves, where it is later than what is promised; else null. */
    public LocalDate floorDay() {
        return clock.floorDueAt() == null || clock.floorDueAt().equals(clock.dueAt())
                ? null
                : wholeDay(clock.floorDueAt());
    }

    private static LocalDate wholeDay(Instant end) {
        if (end == null) {
            return null;
        }
        var time = end.atZone(UtilityClock.ZONE);
        return time.toLocalTime().toSecondOfDay() == 0 ? time.toLocalDate().minusDays(1) : null;
    }

    /** Why it stands still; null while it runs. */
    public String pausedFor() {
        return clock.paused() && !clock.pauses().isEmpty()
                ? clock.pauses().get(clock.pauses().size() - 1).reason()
                : null;
    }

    public boolean over() {
        return clock.running()
                && !clock.paused()
                && clock.dueAt() != null
                && !now.isBefore(clock.dueAt());
    }

    /** The year of its end is not announced yet. */
    public boolean unknown() {
        return clock.dueAt() == null;
    }

    public boolean lastOne() {
        return today.equals(lastDay());
    }
}
