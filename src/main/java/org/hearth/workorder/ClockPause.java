package org.hearth.workorder;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.id.Ids;
import org.hearth.servicetime.Pause;

/** A time in which a clock stood still, for a reason that the customer reads. */
@Entity
@Table(name = "order_clock_pause")
class ClockPause {

    @Id long id;
    long clockId;
    Instant fromAt;
    Instant toAt;
    String reason;
    String actor;

    protected ClockPause() {}

    ClockPause(long clockId, String reason, Actor actor, Instant now) {
        this.id = Ids.next();
        this.clockId = clockId;
        this.fromAt = now;
        this.reason = reason;
        this.actor = actor.toString();
    }

    Pause pause() {
        return new Pause(fromAt, toAt);
    }

    ClockPauseView view() {
        return new ClockPauseView(fromAt, toAt, reason);
    }
}
