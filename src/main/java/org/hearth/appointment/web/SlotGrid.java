package org.hearth.appointment.web;

import java.util.List;
import org.hearth.appointment.DayPart;
import org.hearth.appointment.SlotDay;
import org.hearth.appointment.SlotView;

/**
 * Days and times to choose from, on one of two pages.
 *
 * @param later whether these are the later days
 * @param more whether there are later ones
 * @param chosen the time chosen before, as a form names it, or null
 */
record SlotGrid(List<SlotDay> days, boolean later, boolean more, String chosen) {

    private static final int DAYS_AT_ONCE = 10;

    static SlotGrid of(List<SlotDay> all, boolean later, String chosen) {
        List<SlotDay> visited =
                all.stream()
                        .filter(day -> day.slots().stream().anyMatch(SlotView::offered))
                        .toList();
        int first = later ? Math.min(DAYS_AT_ONCE, visited.size()) : 0;
        int last = later ? visited.size() : Math.min(DAYS_AT_ONCE, visited.size());
        return new SlotGrid(visited.subList(first, last), later, last < visited.size(), chosen);
    }

    /** Whether anybody comes in the evening. */
    public boolean evenings() {
        return days.stream()
                .flatMap(day -> day.slots().stream())
                .anyMatch(slot -> slot.time().part() == DayPart.EVENING && slot.offered());
    }

    /** Whether a day's holidays are not known. */
    public boolean unannounced() {
        return days.stream().anyMatch(day -> !day.announced());
    }

    public boolean isFull() {
        return days.stream().noneMatch(SlotDay::open);
    }

    public boolean chose(SlotView slot) {
        return slot.time().toString().equals(chosen);
    }

    /** What is added to an address to show the later days. */
    public String laterQuery(String address) {
        return (address.contains("?") ? "&" : "?") + "later=1";
    }

    /** The parts of the day that are shown, in their order. */
    public List<DayPart> parts() {
        return evenings() ? List.of(DayPart.values()) : List.of(DayPart.MORNING, DayPart.AFTERNOON);
    }

    /** The day's fields, one for each of the parts shown. */
    public List<SlotView> fields(SlotDay day) {
        return day.slots().stream().filter(slot -> parts().contains(slot.time().part())).toList();
    }
}
