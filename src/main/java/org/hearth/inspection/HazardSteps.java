package org.hearth.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import org.hearth.platform.audit.Actor;
import org.hearth.workorder.OrderView;

/** The one way in which a hazard goes on: its state, and an event row. The account is locked. */
@ApplicationScoped
class HazardSteps {

    private final HazardRepository hazards;
    private final HazardEventRepository events;
    private final Clock clock;

    HazardSteps(HazardRepository hazards, HazardEventRepository events, Clock clock) {
        this.hazards = hazards;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    void found(Actor actor, NewHazard found, long inspectionId, OrderView order, boolean told) {
        Hazard hazard = new Hazard(found, inspectionId, order);
        hazards.persist(hazard);
        events.persist(new HazardEvent(hazard, null, actor, null, clock.instant()));
        if (told) {
            step(actor, hazard, HazardState.NOTIFIED, null);
        }
    }

    @Transactional(TxType.MANDATORY)
    void rechecked(Actor actor, HazardRecheck seen, Hazard hazard, boolean told) {
        step(actor, hazard, HazardState.RECHECKED, null);
        if (seen.mended()) {
            step(actor, hazard, HazardState.CLOSED, null);
        } else {
            hazard.mendBy = seen.mendBy();
            hazard.recheckOn(seen.mendBy());
            step(actor, hazard, told ? HazardState.NOTIFIED : HazardState.FOUND, null);
        }
    }

    @Transactional(TxType.MANDATORY)
    void step(Actor actor, Hazard hazard, HazardState next, String words) {
        HazardState before = hazard.state;
        hazard.become(next);
        events.persist(new HazardEvent(hazard, before, actor, words, clock.instant()));
    }
}
