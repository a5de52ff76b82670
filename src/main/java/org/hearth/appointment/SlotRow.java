package org.hearth.appointment;

import java.time.LocalDate;
import java.util.Comparator;
import org.hearth.identity.ServiceSkill;

/**
 * A slot as it was read.
 *
 * @param capacity places, which may have been lowered below what is taken
 * @param fixed set for this day alone
 */
public record SlotRow(
        long slotId,
        ServiceSkill skill,
        LocalDate day,
        DayPart part,
        int capacity,
        boolean fixed,
        int taken) {

    static final Comparator<SlotRow> IN_ORDER =
            Comparator.comparing(SlotRow::day)
                    .thenComparing(SlotRow::skill)
                    .thenComparing(SlotRow::part);

    public VisitTime time() {
        return new VisitTime(day, part);
    }

    public int free() {
        return Math.max(0, capacity - taken);
    }
}
