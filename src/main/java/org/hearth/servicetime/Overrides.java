package org.hearth.servicetime;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * What staff say beside the announcements.
 *
 * @param days the days they ruled on
 * @param years the years they entered in full
 */
record Overrides(Map<LocalDate, CalendarDay> days, Set<Integer> years) {

    static final Overrides NONE = new Overrides(Map.of(), Set.of());

    Overrides {
        days = Map.copyOf(days);
        years = Set.copyOf(years);
    }
}
