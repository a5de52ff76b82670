package org.hearth.rating;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.id.Ids;

/** One step of a rating's call-back: who, when, and what came of it. */
@Entity
class RatingEvent {

    @Id long id;
    long ratingId;
    Instant at;
    String actor;

    @Enumerated(EnumType.STRING)
    CallState fromState;

    @Enumerated(EnumType.STRING)
    CallState toState;

    @Enumerated(EnumType.STRING)
    CallOutcome outcome;

    String words;

    protected RatingEvent() {}

    RatingEvent(
            Rating rating,
            CallState before,
            Actor actor,
            CallOutcome outcome,
            String words,
            Instant now) {
        this.id = Ids.next();
        this.ratingId = rating.id;
        this.at = now;
        this.actor = actor.toString();
        this.fromState = before;
        this.toState = rating.state;
        this.outcome = outcome;
        this.words = words;
    }

    CallStep view() {
        return new CallStep(at, Actor.parse(actor), fromState, toState, outcome, words);
    }
}
