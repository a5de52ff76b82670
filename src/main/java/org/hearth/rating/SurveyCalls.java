package org.hearth.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import org.hearth.platform.audit.Actor;
import org.hearth.workorder.WorkOrders;

/**
 * A low answer about a request becomes a call-back (domain.md, Satisfaction). One about a half-year
 * has no request to call about, and is counted only.
 */
@ApplicationScoped
class SurveyCalls {

    private final RatingRepository ratings;
    private final RatingEventRepository events;
    private final WorkOrders orders;
    private final Clock clock;

    SurveyCalls(
            RatingRepository ratings,
            RatingEventRepository events,
            WorkOrders orders,
            Clock clock) {
        this.ratings = ratings;
        this.events = events;
        this.orders = orders;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    void after(SurveyInvitation answered) {
        if (answered.orderId == null || !NewRating.low(answered.grade)) {
            return;
        }
        Instant now = clock.instant();
        Rating rating = new Rating(answered, orders.byId(answered.orderId), Actor.guest(), now);
        ratings.persist(rating);
        events.persist(new RatingEvent(rating, null, Actor.guest(), null, null, now));
    }
}
