package org.hearth.appointment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearth.identity.ServiceSkill;
import org.hearth.platform.id.Ids;

@ApplicationScoped
class SlotRepository implements PanacheRepositoryBase<VisitSlot, Long> {

    private static final String ROWS =
            "select id, skill, day, part, capacity, fixed, taken from VisitSlot where branch = ?1 and ";

    List<SlotRow> between(String branch, ServiceSkill skill, LocalDate from, LocalDate to) {
        return rows("skill = ?2 and day between ?3 and ?4", branch, skill, from, to);
    }

    List<SlotRow> on(String branch, LocalDate day) {
        return rows("day = ?2", branch, day);
    }

    Optional<SlotRow> at(String branch, ServiceSkill skill, VisitTime time) {
        return rows("skill = ?2 and day = ?3 and part = ?4", branch, skill, time.day(), time.part())
                .stream()
                .findFirst();
    }

    private List<SlotRow> rows(String where, Object... parameters) {
        var query = getEntityManager().createQuery(ROWS + where, SlotRow.class);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query.getResultStream().sorted(SlotRow.IN_ORDER).toList();
    }

    /** Adds a slot unless somebody else was quicker. */
    void add(String branch, ServiceSkill skill, VisitTime time, int capacity) {
        getEntityManager()
                .createNativeQuery(
                        "insert ignore into visit_slot (id, branch, skill, day, part, capacity,"
                                + " fixed, taken) values (?1, ?2, ?3, ?4, ?5, ?6, false, 0)")
                .setParameter(1, Ids.next())
                .setParameter(2, branch)
                .setParameter(3, skill.name())
                .setParameter(4, time.day())
                .setParameter(5, time.part().name())
                .setParameter(6, capacity)
                .executeUpdate();
    }

    void setCapacity(long slotId, int capacity, boolean fixed) {
        update("capacity = ?1, fixed = ?2 where id = ?3", capacity, fixed, slotId);
    }

    /**
     * Takes one of a slot's places, in one statement, so that no two take the same.
     *
     * @return whether one was left
     */
    boolean take(long slotId) {
        return update("taken = taken + 1 where id = ?1 and taken < capacity", slotId) == 1;
    }

    void release(long slotId) {
        update("taken = taken - 1 where id = ?1 and taken > 0", slotId);
    }
}
