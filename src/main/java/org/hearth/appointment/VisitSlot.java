package org.hearth.appointment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.hearth.identity.ServiceSkill;

/**
 * A part of a day in which a branch makes so many visits that need one skill. Rows are read as
 * {@link SlotRow} and changed by statements, because many people want the same at once.
 */
@Entity
class VisitSlot {

    @Id long id;
    String branch;

    @Enumerated(EnumType.STRING)
    ServiceSkill skill;

    LocalDate day;

    @Enumerated(EnumType.STRING)
    DayPart part;

    int capacity;

    /** Set for this day alone, so that the rules no longer change it. */
    boolean fixed;

    int taken;

    protected VisitSlot() {}
}
