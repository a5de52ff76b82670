package org.hearth.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.hearth.platform.audit.Actor;
import org.hearth.workorder.OrderView;
import org.hearth.workorder.OrderWork;
import org.hearth.workorder.WorkOrderFixture;
import org.hearth.workorder.WorkOrderType;

/** Visits of a test's own, and what customers say of them. */
@ApplicationScoped
public class StarCardFixture {

    private final WorkOrderFixture orders;
    private final OrderWork work;
    private final StarCards cards;
    private final Ratings ratings;

    StarCardFixture(WorkOrderFixture orders, OrderWork work, StarCards cards, Ratings ratings) {
        this.orders = orders;
        this.work = work;
        this.cards = cards;
        this.ratings = ratings;
    }

    /** The card of a technician who stands at the door. */
    public StarCardView left(WorkOrderType type) {
        OrderView order = orders.accepted(type);
        work.arrive(WorkOrderFixture.TECHNICIAN, order.orderId());
        return cards.ofTechnician(WorkOrderFixture.TECHNICIAN.id(), order.orderId());
    }

    public RatingView rated(WorkOrderType type, int stars) {
        return rated(left(type), stars, "家属在场，说明得清楚。");
    }

    public RatingView rated(StarCardView card, int stars, String words) {
        return ratings.rate(
                card.code(),
                "203.0.113.9",
                Actor.guest(),
                new NewRating(stars, Map.of(SevenOne.SHOE_COVERS, OneAnswer.YES), words, false));
    }
}
