package org.hearth.paymentpoint;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.audit.AuditTrail;

/**
 * Writes what is said of points, and leaves a trace of each change, in its caller's transaction.
 */
@ApplicationScoped
class PointBook {

    private final PaymentPointRepository points;
    private final AuditTrail audit;
    private final Clock clock;

    PointBook(PaymentPointRepository points, AuditTrail audit, Clock clock) {
        this.points = points;
        this.audit = audit;
        this.clock = clock;
    }

    /** A new point, or in place of all that was said of it before. */
    SavedPoint save(Actor actor, Long partnerId, String code, PointDescription said) {
        SavedPoint saved = take(actor, partnerId, code, said);
        points.flush();
        return saved;
    }

    /** As {@link #save}, for one of many: the database hears of it when the caller is done. */
    SavedPoint take(Actor actor, Long partnerId, String code, PointDescription said) {
        Optional<PaymentPoint> known = points.lock(partnerId, code);
        PaymentPoint point =
                known.orElseGet(() -> new PaymentPoint(partnerId, code, clock.instant()));
        write(actor, "payment-point.put", point, said, known.isEmpty());
        return new SavedPoint(point.view(points.report(point.id).orElse(null)), known.isEmpty());
    }

    /**
     * @param point locked
     * @param reason for staff, beside what customers read
     */
    void change(Actor actor, PaymentPoint point, PointState to, String told, String reason) {
        PointState before = point.state;
        Instant now = clock.instant();
        points.keep(new PointStep(point, before, to, reason, actor, now));
        write(actor, "payment-point.state", point, point.description().in(to, told), false);
    }

    private void write(
            Actor actor, String action, PaymentPoint point, PointDescription said, boolean isNew) {
        PointState before = point.state;
        PointDescription saidBefore = isNew ? null : point.description();
        point.describe(said, clock.instant());
        if (isNew) {
            points.persist(point);
        }
        if (!point.description().equals(saidBefore)) {
            audit.transition(actor, action, "payment-point", point.id, null, before, point.state);
        }
    }
}
