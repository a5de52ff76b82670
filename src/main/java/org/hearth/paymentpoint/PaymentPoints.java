package org.hearth.paymentpoint;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hearth.account.Districts;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.audit.AuditTrail;
import org.hearth.platform.database.SqlFailure;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.id.PublicId;

/** The door to the places where customers pay (domain.md, Payment points). */
@ApplicationScoped
public class PaymentPoints {

    private static final int MOST_HALLS = 100;

    private final PaymentPointRepository points;
    private final Districts districts;
    private final AuditTrail audit;
    private final Clock clock;

    PaymentPoints(
            PaymentPointRepository points, Districts districts, AuditTrail audit, Clock clock) {
        this.points = points;
        this.districts = districts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps what an operator says of its point: a new one, or in place of all it said before.
     *
     * @param code the operator's own, unique among its points
     * @throws BusinessException DISTRICT_UNKNOWN
     */
    public SavedPoint put(Actor actor, long partnerId, String code, PointDescription said) {
        if (districts.byCode(said.districtCode()).isEmpty()) {
            throw new BusinessException(PaymentPointError.DISTRICT_UNKNOWN);
        }
        try {
            return QuarkusTransaction.requiringNew().call(() -> save(actor, partnerId, code, said));
        } catch (RuntimeException failure) {
            SqlFailure kind = SqlFailure.of(failure);
            if (kind != SqlFailure.DUPLICATE && kind != SqlFailure.DEADLOCK) {
                throw failure;
            }
            return QuarkusTransaction.requiringNew().call(() -> save(actor, partnerId, code, said));
        }
    }

    private SavedPoint save(Actor actor, long partnerId, String code, PointDescription said) {
        Optional<PaymentPoint> known = points.lock(partnerId, code);
        PaymentPoint point =
                known.orElseGet(() -> new PaymentPoint(partnerId, code, clock.instant()));
        PointState before = point.state;
        PointDescription saidBefore = known.map(PaymentPoint::description).orElse(null);
        point.describe(said, clock.instant());
        if (known.isEmpty()) {
            points.persist(point);
        }
        if (!point.description().equals(saidBefore)) {
            audit.transition(
                    actor,
                    "payment-point.put",
                    "payment-point",
                    point.id,
                    null,
                    before,
                    point.state);
        }
        points.flush();
        return new SavedPoint(point.view(points.report(point.id).orElse(null)), known.isEmpty());
    }

    /**
     * @throws BusinessException PAYMENT_POINT_NOT_FOUND for an unknown and a foreign one alike
     */
    @Transactional
    public PaymentPointView own(long partnerId, String code) {
        return find(partnerId, code)
                .orElseThrow(
                        () -> new BusinessException(PaymentPointError.PAYMENT_POINT_NOT_FOUND));
    }

    @Transactional
    public Optional<PaymentPointView> find(long partnerId, String code) {
        return points.byCode(partnerId, code)
                .map(point -> point.view(points.report(point.id).orElse(null)));
    }

    /** A point that customers can go to; those given up are not found. */
    @Transactional
    public Optional<PaymentPointView> listed(long pointId) {
        return points.listed(pointId)
                .map(point -> point.view(points.report(point.id).orElse(null)));
    }

    /** The service halls of a district: a handful. */
    @Transactional
    public List<PaymentPointView> halls(String district) {
        return points.views(points.halls(district, MOST_HALLS));
    }

    /**
     * Keeps what a point says of itself, such as a kiosk by each heartbeat; it stands on the list
     * of points with its age. A report older than the last one changes nothing.
     *
     * @param code the point's; a kiosk is a point of its operator by its terminal id
     * @return whether there is such a point
     */
    @Transactional
    public boolean report(long partnerId, String code, PointReport report) {
        Optional<PaymentPoint> point = points.byCode(partnerId, code);
        point.ifPresent(found -> points.report(found.id, report));
        return point.isPresent();
    }

    /**
     * The points that customers can go to, by district; those given up are left out.
     *
     * @param district the code of one district, or null for all of them
     * @param after the cursor of the part before, or null
     */
    @Transactional
    public PointPage listed(String district, String after, int limit) {
        Cursor from = Cursor.parse(after);
        List<PaymentPoint> found =
                district == null
                        ? points.listedAfter(from.district, from.id, limit + 1)
                        : points.listed(district, from.id, limit + 1);
        List<PaymentPoint> part = found.stream().limit(limit).toList();
        return new PointPage(
                points.views(part),
                found.size() > limit ? Cursor.after(part.get(limit - 1)) : null);
    }

    /** District and point, {@code 500103-pnt_…}; anything else is the beginning. */
    private record Cursor(String district, long id) {

        private static final int DISTRICT = 6;

        static Cursor parse(String written) {
            if (written == null || written.length() <= DISTRICT) {
                return new Cursor("", 0);
            }
            var id = PublicId.PAYMENT_POINT.parse(written.substring(DISTRICT + 1));
            return id.isEmpty()
                    ? new Cursor("", 0)
                    : new Cursor(written.substring(0, DISTRICT), id.getAsLong());
        }

        static String after(PaymentPoint last) {
            return last.districtCode + "-" + PublicId.PAYMENT_POINT.of(last.id);
        }
    }
}
