package org.hearth.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearth.identity.ServiceSkill;
import org.hearth.servicetime.WorkingCalendar;

/**
 * Lays out the slots of the days to come by the rules and the calendar, when somebody asks for
 * them: so a changed rule or a newly announced holiday counts at once.
 */
@ApplicationScoped
class SlotPlan {

    /** How far ahead visits are booked, today included. */
    static final int DAYS = 30;

    private final SlotRepository slots;
    private final CapacityRules rules;
    private final WorkingCalendar calendar;

    SlotPlan(SlotRepository slots, CapacityRules rules, WorkingCalendar calendar) {
        this.slots = slots;
        this.rules = rules;
        this.calendar = calendar;
    }

    /** The slots of all days from today on, as the rules want them, in their order. */
    List<SlotRow> laidOut(String branch, ServiceSkill skill, LocalDate today) {
        LocalDate last = today.plusDays(DAYS - 1);
        Map<CapacityCell, Integer> places = rules.of(branch, skill);
        List<SlotRow> known = slots.between(branch, skill, today, last);
        Map<VisitTime, SlotRow> byTime =
                known.stream().collect(Collectors.toMap(SlotRow::time, Function.identity()));
        boolean changed = false;
        for (LocalDate day = today; !day.isAfter(last); day = day.plusDays(1)) {
            CapacityDay kind = CapacityDay.of(day, calendar.day(day));
            for (DayPart part : DayPart.values()) {
                VisitTime time = new VisitTime(day, part);
                int capacity = places.getOrDefault(new CapacityCell(kind, part), 0);
                changed |= layOut(branch, skill, time, capacity, byTime.get(time));
            }
        }
        return changed ? slots.between(branch, skill, today, last) : known;
    }

    /** Whether the slot had to be written. */
    private boolean layOut(
            String branch, ServiceSkill skill, VisitTime time, int capacity, SlotRow known) {
        if (known == null) {
            slots.add(branch, skill, time, capacity);
            return true;
        }
        if (known.fixed() || known.capacity() == capacity) {
            return false;
        }
        slots.setCapacity(known.slotId(), capacity, false);
        return true;
    }
}
