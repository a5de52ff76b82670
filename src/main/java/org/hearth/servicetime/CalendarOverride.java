package org.hearth.servicetime;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.id.Ids;

/** One word of staff on one day. Rows are only added: all of them are the day's history. */
@Entity
class CalendarOverride {

    @Id long id;
    LocalDate day;

    @Enumerated(EnumType.STRING)
    Ruling ruling;

    String reason;
    String ruledBy;
    Instant ruledAt;

    protected CalendarOverride() {}

    CalendarOverride(LocalDate day, Ruling ruling, String reason, Actor person, Instant now) {
        this.id = Ids.next();
        this.day = day;
        this.ruling = ruling;
        this.reason = reason;
        this.ruledBy = person.toString();
        this.ruledAt = now;
    }

    CalendarDay asDay() {
        return CalendarDay.said(day, ruling == Ruling.WORKING, reason, true);
    }

    RulingView view() {
        return new RulingView(day, ruling, reason, ruledBy, ruledAt);
    }
}
