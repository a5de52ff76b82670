package org.hearth.servicetime;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hearth.platform.audit.Actor;

/** A year whose announcement staff entered by rulings before the library knew it. */
@Entity
class AnnouncedYear {

    @Id int year;
    String document;
    String declaredBy;
    Instant declaredAt;

    protected AnnouncedYear() {}

    AnnouncedYear(int year, String document, Actor person, Instant now) {
        this.year = year;
        this.document = document;
        this.declaredBy = person.toString();
        this.declaredAt = now;
    }

    AnnouncedYearView view() {
        return new AnnouncedYearView(year, document, declaredBy, declaredAt);
    }
}
