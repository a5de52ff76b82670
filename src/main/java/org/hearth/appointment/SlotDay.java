package org.hearth.appointment;

import java.time.LocalDate;
import java.util.List;
import org.hearth.servicetime.DayKind;

/**
 * A day with its parts, in their order.
 *
 * @param kind null while the holidays of its year are not announced
 */
public record SlotDay(LocalDate date, DayKind kind, List<SlotView> slots) {

    public boolean announced() {
        return kind != null;
    }

    public boolean open() {
        return slots.stream().anyMatch(SlotView::open);
    }
}
