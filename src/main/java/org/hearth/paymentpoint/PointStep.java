package org.hearth.paymentpoint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.id.Ids;

/** A change of a point's state by staff. */
@Entity
@Table(name = "payment_point_step")
class PointStep {

    @Id long id;
    long pointId;

    @Enumerated(EnumType.STRING)
    PointState fromState;

    @Enumerated(EnumType.STRING)
    PointState toState;

    String reason;
    String actor;

    @Column(name = "at")
    Instant at;

    protected PointStep() {}

    PointStep(
            PaymentPoint point,
            PointState from,
            PointState to,
            String reason,
            Actor actor,
            Instant now) {
        this.id = Ids.next();
        this.pointId = point.id;
        this.fromState = from;
        this.toState = to;
        this.reason = reason;
        this.actor = actor.toString();
        this.at = now;
    }

    PointStepView view() {
        return new PointStepView(fromState, toState, reason, Actor.parse(actor).id(), at);
    }
}
