package org.hearth.servicetime;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.StatelessSession;

/** Days that staff ruled on, and years that they entered. */
@ApplicationScoped
class CalendarRepository {

    private final StatelessSession session;

    CalendarRepository(StatelessSession session) {
        this.session = session;
    }

    /** The last word on each day that still has one. */
    List<CalendarOverride> standing() {
        return session.createSelectionQuery(
                        "from CalendarOverride o where o.ruling <> WITHDRAWN and o.id ="
                                + " (select max(l.id) from CalendarOverride l where l.day = o.day)",
                        CalendarOverride.class)
                .getResultList();
    }

    /** Everything said of the days of a stretch, the newest first. */
    List<CalendarOverride> history(LocalDate first, LocalDate last, int limit) {
        return session.createSelectionQuery(
                        "from CalendarOverride where day between ?1 and ?2 order by id desc",
                        CalendarOverride.class)
                .setParameter(1, first)
                .setParameter(2, last)
                .setMaxResults(limit)
                .getResultList();
    }

    List<AnnouncedYear> years() {
        return session.createSelectionQuery("from AnnouncedYear", AnnouncedYear.class)
                .getResultList();
    }

    void add(CalendarOverride said) {
        session.insert(said);
    }

    void add(AnnouncedYear declared) {
        session.insert(declared);
    }

    void remove(AnnouncedYear declared) {
        session.delete(declared);
    }
}
