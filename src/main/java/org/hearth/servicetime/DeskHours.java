package org.hearth.servicetime;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;

/**
 * When the desk is open by weekday, should the day be worked: the hours of Saturday and Sunday are
 * those of make-up days.
 */
record DeskHours(Map<DayOfWeek, Open> byWeekday) {

    /**
     * @param closes after it opens
     */
    record Open(LocalTime opens, LocalTime closes) {
        Open {
            if (!closes.isAfter(opens)) {
                throw new IllegalArgumentException("the desk closes before it opens");
            }
        }
    }

    DeskHours {
        byWeekday = Map.copyOf(byWeekday);
    }

    static DeskHours of(DeskSettings settings) {
        Map<DayOfWeek, Open> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            DeskSettings.Hours own = settings.on().get(day);
            week.put(
                    day,
                    own == null
                            ? new Open(settings.opens(), settings.closes())
                            : new Open(own.opens(), own.closes()));
        }
        return new DeskHours(week);
    }

    Open on(LocalDate day) {
        return byWeekday.get(day.getDayOfWeek());
    }
}
