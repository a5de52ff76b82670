package org.hearth.paymentpoint;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.hearth.account.Districts;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.database.SqlFailure;
import org.hearth.platform.error.BusinessException;

/** The door to the places where customers pay (domain.md, Payment points). */
@ApplicationScoped
public class PaymentPoints {

    private static final int MOST_HALLS = 100;

    private final PaymentPointRepository points;
    private final Districts districts;
    private final PointBook book;
    private final ChangedPoints changed;

    PaymentPoints(
            PaymentPointRepository points,
            Districts districts,
            PointBook book,
            ChangedPoints changed) {
        this.points = points;
        this.districts = districts;
        this.book = book;
        this.changed = changed;
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
            return QuarkusTransaction.requiringNew()
                    .call(() -> book.save(actor, partnerId, code, said));
        } catch (RuntimeException failure) {
            SqlFailure kind = SqlFailure.of(failure);
            if (kind != SqlFailure.DUPLICATE && kind != SqlFailure.DEADLOCK) {
                throw failure;
            }
            return QuarkusTransaction.requiringNew()
                    .call(() -> book.save(actor, partnerId, code, said));
        }
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
        point.ifPresent(found -> keep(found, report));
        return point.isPresent();
    }

    /** The list shows at once what is new, and within seconds that it was said again. */
    private void keep(PaymentPoint point, PointReport report) {
        boolean same = points.report(point.id).filter(report::saysTheSame).isPresent();
        points.report(point.id, report);
        if (!same) {
            changed.changed(point);
        }
    }

    /**
     * The points that customers can go to, by district; those given up are left out.
     *
     * @param district the code of one district, or null for all of them
     * @param after the cursor of the part before, or null
     */
    @Transactional
    public PointPage listed(String district, String after, int limit) {
        PointCursor from = PointCursor.parse(after);
        List<PaymentPoint> found =
                district == null
                        ? points.listedAfter(from.district(), from.id(), limit + 1)
                        : points.listed(district, from.id(), limit + 1);
        List<PaymentPoint> part = found.stream().limit(limit).toList();
        return new PointPage(
                points.views(part),
                found.size() > limit ? PointCursor.after(part.get(limit - 1)) : null);
    }
}
