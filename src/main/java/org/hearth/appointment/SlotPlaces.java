package org.hearth.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;
import org.hearth.account.AccountClass;
import org.hearth.platform.error.BusinessException;

/** The places of slots: taken and given back within the transaction of a booking. */
@ApplicationScoped
class SlotPlaces {

    private static final int NEXT_FREE = 3;

    private final SlotRepository slots;
    private final Slots offers;

    SlotPlaces(SlotRepository slots, Slots offers) {
        this.slots = slots;
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
        boolean first = given < slot.slotId();
        if (first) {
            slots.release(given);
        }
        if (!slots.take(slot.slotId())) {
            throw taken(branch, kind, accountClass);
        }
        if (!first) {
            slots.release(given);
        }
        return slot;
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
