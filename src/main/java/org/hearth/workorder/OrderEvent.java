package org.hearth.workorder;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.id.Ids;

/** One step of an order: who, when, and what was said. */
@Entity
class OrderEvent {

    @Id long id;
    long orderId;
    Instant at;
    String actor;

    @Enumerated(EnumType.STRING)
    OrderStep step;

    @Enumerated(EnumType.STRING)
    OrderState fromState;

    @Enumerated(EnumType.STRING)
    OrderState toState;

    String said;
    String note;

    protected OrderEvent() {}

    OrderEvent(
            WorkOrder order,
            OrderStep step,
            OrderState before,
            Actor actor,
            OrderWords words,
            Instant now) {
        this.id = Ids.next();
        this.orderId = order.id;
        this.at = now;
        this.actor = actor.toString();
        this.step = step;
        this.fromState = before;
        this.toState = order.state;
        this.said = words.said();
        this.note = words.note();
    }

    OrderHistory view() {
        return new OrderHistory(at, Actor.parse(actor), step, fromState, toState, said, note);
    }
}
