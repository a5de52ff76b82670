package org.hearth.paymentpoint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hearth.partner.PartnerView;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.error.BusinessException;

/**
 * The door to the staff's desk of payment points. They keep the utility's own, and mend those of
 * partners; what a partner says of its point afterwards takes the place of that.
 */
@ApplicationScoped
public class PointDesk {

    private static final int STEPS_SHOWN = 50;

    private final PaymentPointRepository points;
    private final PointReaders readers;
    private final PointBook book;

    PointDesk(PaymentPointRepository points, PointReaders readers, PointBook book) {
        this.points = points;
        this.readers = readers;
        this.book = book;
    }

    /** Who operates points beside the utility, in the order of their codes. */
    @Transactional
    public List<PartnerView> operators() {
        return readers.operators().values().stream()
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .toList();
    }

    /**
     * Points of any state, by district.
     *
     * @param after the cursor of the part before, or null
     */
    @Transactional
    public PointOfStaff.Part list(PointFilter filter, String after, int limit) {
        Map<Long, PartnerView> operators = readers.operators();
        Long partner = partner(filter.operator(), operators.values());
        List<PaymentPoint> found =
                points.filtered(filter, partner, PointCursor.parse(after), limit + 1);
        List<PaymentPoint> part = found.stream().limit(limit).toList();
        return new PointOfStaff.Part(
                points.views(part).stream()
                        .map(view -> new PointOfStaff(view, operators.get(view.partnerId())))
                        .toList(),
                found.size() > limit ? PointCursor.after(part.get(limit - 1)) : null);
    }

    /** A code that nobody has finds nothing. */
    private static Long partner(String operator, Collection<PartnerView> operators) {
        if (operator == null || operator.equals(PointFilter.OWN)) {
            return null;
        }
        return operators.stream()
                .filter(partner -> partner.code().equals(operator))
                .map(PartnerView::id)
                .findFirst()
                .orElse(-1L);
    }

    /**
     * @throws BusinessException PAYMENT_POINT_NOT_FOUND
     */
    @Transactional
    public PointOfStaff one(long id) {
        PaymentPoint point = points.findByIdOptional(id).orElseThrow(PointDesk::unknown);
        return new PointOfStaff(
                point.view(points.report(id).orElse(null)),
                readers.operators().get(point.partnerId));
    }

    /** How its state changed by staff, the latest first. */
    @Transactional
    public List<PointStepView> steps(long id) {
        return points.steps(id, STEPS_SHOWN);
    }

    /** What cells say, and what is wrong with it; nothing is kept. */
    @Transactional
    public PointReading read(PointCells cells) {
        return readers.reader().read(cells);
    }

    /**
     * Keeps a new point.
     *
     * @param reading without faults
     * @return its id
     * @throws BusinessException POINT_CODE_TAKEN
     */
    @Transactional
    public long add(Actor actor, PointReading reading) {
        if (points.byCode(reading.partnerId(), reading.code()).isPresent()) {
            throw new BusinessException(PaymentPointError.POINT_CODE_TAKEN);
        }
        return book.save(actor, reading.partnerId(), reading.code(), reading.said()).point().id();
    }

    /**
     * Says anew what a point is; whose it is, its code and its state stay.
     *
     * @param seen the point's last change that the person saw
     * @throws BusinessException PAYMENT_POINT_NOT_FOUND, POINT_CHANGED
     */
    @Transactional
    public void edit(Actor actor, long id, Instant seen, PointDescription said) {
        PaymentPoint point = points.lock(id).orElseThrow(PointDesk::unknown);
        if (point.updatedAt.toEpochMilli() != seen.toEpochMilli()) {
            throw new BusinessException(PaymentPointError.POINT_CHANGED);
        }
        PointDescription known = point.description();
        book.save(actor, point.partnerId, point.code, said.in(known.state(), known.stateReason()));
    }

    /**
     * Opens or closes a point; what is so already stays.
     *
     * @param reason 120 characters at most; customers read it at a point that is closed for now
     * @throws BusinessException PAYMENT_POINT_NOT_FOUND
     */
    @Transactional
    public void change(Actor actor, long id, PointState to, String reason) {
        PaymentPoint point = points.lock(id).orElseThrow(PointDesk::unknown);
        if (point.state != to) {
            book.change(actor, point, to, to == PointState.PAUSED ? reason : null, reason);
        }
    }

    private static BusinessException unknown() {
        return new BusinessException(PaymentPointError.PAYMENT_POINT_NOT_FOUND);
    }
}
