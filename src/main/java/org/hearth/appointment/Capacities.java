package org.hearth.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hearth.identity.ServiceSkill;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.audit.AuditTrail;
import org.hearth.platform.error.BusinessException;

/** The door to how many visits a branch makes: by rules, and for a single day. */
@ApplicationScoped
public class Capacities {

    /** The skills that visits are booked for. */
    public static final List<ServiceSkill> VISITING =
            List.of(
                    ServiceSkill.REPAIR,
                    ServiceSkill.METER_REPLACEMENT,
                    ServiceSkill.HOSE_REPLACEMENT,
                    ServiceSkill.INSPECTION,
                    ServiceSkill.GAS_ON,
                    ServiceSkill.PIPEWORK);

    /** The most visits of one skill in a part of a day. */
    public static final int MOST = 200;

    private final CapacityRules rules;
    private final SlotRepository slots;
    private final SlotPlan plan;
    private final AuditTrail audit;
    private final Clock clock;

    Capacities(
            CapacityRules rules,
            SlotRepository slots,
            SlotPlan plan,
            AuditTrail audit,
            Clock clock) {
        this.rules = rules;
        this.slots = slots;
        this.plan = plan;
        this.audit = audit;
        this.clock = clock;
    }

    /** The rules that hold for a branch. */
    @Transactional
    public Map<CapacityCell, Integer> of(String branch, ServiceSkill skill) {
        return rules.of(branch, skill);
    }

    /**
     * Sets rules of a branch; slots of the days to come follow them at once. What is booked stays.
     *
     * @param places each 0 to {@link #MOST}
     */
    @Transactional
    public void set(
            Actor actor, String branch, ServiceSkill skill, Map<CapacityCell, Integer> places) {
        Map<CapacityCell, Integer> now = rules.of(branch, skill);
        places.forEach(
                (cell, count) -> {
                    if (!count.equals(now.get(cell))) {
                        set(actor, branch, skill, cell, count);
                    }
                });
        rules.flush();
        plan.laidOut(branch, skill, LocalDate.now(clock));
        audit.transition(actor, "capacity-set", "slot-capacity", 0, null, null, null);
    }

    private void set(Actor actor, String branch, ServiceSkill skill, CapacityCell cell, int count) {
        require(count);
        SlotCapacity.Key key = new SlotCapacity.Key(branch, skill, cell.day(), cell.part());
        SlotCapacity known = rules.findById(key);
        SlotCapacity rule = known == null ? new SlotCapacity(key) : known;
        rule.set(count, actor, clock.instant());
        rules.persist(rule);
    }

    /** The slots of a branch on a day: those that were laid out. */
    @Transactional
    public List<SlotRow> on(String branch, LocalDate day) {
        for (ServiceSkill skill : VISITING) {
            plan.laidOut(branch, skill, LocalDate.now(clock));
        }
        return slots.on(branch, day);
    }

    /**
     * Sets the places of one slot for its day alone, such as when people are at a training.
     *
     * @throws BusinessException SLOT_NOT_OFFERED for one that is not laid out
     */
    @Transactional
    public void setDay(Actor actor, String branch, ServiceSkill skill, VisitTime time, int places) {
        require(places);
        SlotRow slot =
                slots.at(branch, skill, time)
                        .orElseThrow(
                                () -> new BusinessException(AppointmentError.SLOT_NOT_OFFERED));
        slots.setCapacity(slot.slotId(), places, true);
        audit.transition(actor, "slot-set", "visit-slot", slot.slotId(), null, null, null);
    }

    private static void require(int places) {
        if (places < 0 || places > MOST) {
            throw new IllegalArgumentException(places + " places");
        }
    }
}
