package org.hearth.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Map;
import org.hearth.account.AccountClass;
import org.hearth.identity.ServiceSkill;
import org.hearth.platform.error.BusinessException;

/** The places of slots: taken and given back within the transaction of a booking. */
@ApplicationScoped
class SlotPlaces {

    private static final int NEXT_FREE = 3;

    private final SlotRepository slots;
    private final SlotPlan plan;
    private final Slots offers;

    SlotPlaces(SlotRepository slots, SlotPlan plan, Slots offers) {
        this.slots = slots;
        this.plan = plan;
        this.offers = offers;
    }

    /**
     * Takes a place.
     *
     * @throws BusinessException SLOT_TAKEN with the next free times, SLOT_NOT_OFFERED
     */
    @Transactional(TxType.MANDATORY)
    SlotRow take(String branch, ServiceKind kind, AccountClass accountClass, VisitTime time) {
        SlotRow slot = offered(branch, kind, accountClass, time);
        if (!slots.take(slot.slotId())) {
            throw taken(branch, kind, accountClass);
        }
        return slot;
    }

    /**
     * Takes a place and gives another one back, the slots held in the order of their ids.
     *
     * @throws BusinessException SLOT_TAKEN with the next free times, SLOT_NOT_OFFERED
     */
    @Transactional(TxType.MANDATORY)
    SlotRow swap(
            long given,
            String branch,
            ServiceKind kind,
            AccountClass accountClass,
            VisitTime time) {
        SlotRow slot = offered(branch, kind, accountClass, time);
        if (!exchange(given, slot.slotId())) {
            throw taken(branch, kind, accountClass);
        }
        return slot;
    }

    /**
     * The same time with another branch, whatever notice new bookings need.
     *
     * @param today from which day on slots are laid out, Asia/Shanghai
     * @return the slot there
     * @throws BusinessException BRANCH_FULL
     */
    @Transactional(TxType.MANDATORY)
    long passOn(long given, String branch, ServiceSkill skill, VisitTime time, LocalDate today) {
        SlotRow slot =
                plan.laidOut(branch, skill, today).stream()
                        .filter(one -> one.time().equals(time))
                        .findFirst()
                        .orElseThrow(SlotPlaces::full);
        if (!exchange(given, slot.slotId())) {
            throw full();
        }
        return slot.slotId();
    }

    private static BusinessException full() {
        return new BusinessException(AppointmentError.BRANCH_FULL);
    }

    /** Whether the other slot had a place. */
    private boolean exchange(long given, long wished) {
        boolean first = given < wished;
        if (first) {
            slots.release(given);
        }
        boolean free = slots.take(wished);
        if (free && !first) {
            slots.release(given);
        }
        return free;
    }

    @Transactional(TxType.MANDATORY)
    void release(long slotId) {
        slots.release(slotId);
    }

    private SlotRow offered(
            String branch, ServiceKind kind, AccountClass accountClass, VisitTime time) {
        return kind.skill()
                .flatMap(skill -> slots.at(branch, skill, time))
                .filter(slot -> offers.offered(slot, kind, accountClass))
                .orElseThrow(() -> new BusinessException(AppointmentError.SLOT_NOT_OFFERED));
    }

    private BusinessException taken(String branch, ServiceKind kind, AccountClass accountClass) {
        return new BusinessException(
                AppointmentError.SLOT_TAKEN,
                Map.of(
                        "nextFree",
                        offers.nextFree(branch, kind, accountClass, NEXT_FREE).stream()
                                .map(VisitTime::toString)
                                .toList()));
    }
}
