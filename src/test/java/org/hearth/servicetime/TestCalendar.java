package org.hearth.servicetime;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Calendars and clocks of plain tests, without a database; the desk is open 8:30 to 17:30. */
public final class TestCalendar {

    private TestCalendar() {}

    /** By the announcements alone. */
    public static ServiceClock clock() {
        return new ServiceClock(
                with(Overrides.NONE),
                new DeskHours(
                        Arrays.stream(DayOfWeek.values())
                                .collect(
                                        Collectors.toMap(
                                                Function.identity(),
                                                day ->
                                                        new DeskHours.Open(
                                                                LocalTime.of(8, 30),
                                                                LocalTime.of(17, 30))))));
    }

    /** By the announcements alone. */
    public static WorkingCalendar calendar() {
        return with(Overrides.NONE);
    }

    static WorkingCalendar with(Overrides overrides) {
        return new WorkingCalendar(
                new OverrideBook(null) {
                    @Override
                    Overrides current() {
                        return overrides;
                    }
                });
    }
}
