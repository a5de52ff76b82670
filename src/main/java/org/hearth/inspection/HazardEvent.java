package org.hearth.inspection;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.id.Ids;

/** One step of a hazard: who, when, and the day that held then. */
@Entity
class HazardEvent {

    @Id long id;
    long hazardId;
    Instant at;
    String actor;

    @Enumerated(EnumType.STRING)
    HazardState fromState;

    @Enumerated(EnumType.STRING)
    HazardState toState;

    LocalDate mendBy;
    String words;

    protected HazardEvent() {}

    HazardEvent(Hazard hazard, HazardState before, Actor actor, String words, Instant now) {
        this.id = Ids.next();
        this.hazardId = hazard.id;
        this.at = now;
        this.actor = actor.toString();
        this.fromState = before;
        this.toState = hazard.state;
        this.mendBy = hazard.mendBy;
        this.words = words;
    }

    HazardStep view() {
        return new HazardStep(at, Actor.parse(actor), fromState, toState, mendBy, words);
    }
}
