package org.hearth.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.error.BusinessException;
import org.hearth.workorder.OrderView;
import org.hearth.workorder.WorkOrders;

/**
 * The door for customers: the code of a star card opens the rating of that visit, without sign-in,
 * once, within sixty days.
 */
@ApplicationScoped
public class Ratings {

    private final StarCardRepository cards;
    private final RatingRepository ratings;
    private final RatingEventRepository events;
    private final SatisfactionCounts counts;
    private final CodeLimits limits;
    private final WorkOrders orders;
    private final Clock clock;

    Ratings(
            StarCardRepository cards,
            RatingRepository ratings,
            RatingEventRepository events,
            SatisfactionCounts counts,
            CodeLimits limits,
            WorkOrders orders,
            Clock clock) {
        this.cards = cards;
        this.ratings = ratings;
        this.events = events;
        this.counts = counts;
        this.limits = limits;
        this.orders = orders;
        this.clock = clock;
    }

    /**
     * The card of a code, with what was answered on it.
     *
     * @param typed the code, with or without dashes
     * @param address the network address that asks
     * @throws BusinessException STAR_CARD_UNKNOWN, STAR_CARD_EXPIRED for one that nobody answered
     *     in time, RATE_LIMITED after many wrong codes
     */
    @Transactional
    public StarCardView card(String typed, String address) {
        StarCard card = opened(typed, address, cards::byCode);
        Optional<Rating> given = ratings.ofCard(card.id);
        if (given.isEmpty()) {
            refuseExpired(card);
        }
        return card.view(orders.byId(card.orderId), given.map(Rating::view).orElse(null));
    }

    /**
     * Keeps a customer's answer. Where the card was answered before, that answer stands and is
     * returned.
     *
     * @throws BusinessException STAR_CARD_UNKNOWN, STAR_CARD_EXPIRED, RATE_LIMITED, RATING_BY_STAFF
     */
    @Transactional
    public RatingView rate(String typed, String address, Actor actor, NewRating said) {
        if (actor.kind().equals("staff")) {
            throw new BusinessException(RatingError.RATING_BY_STAFF);
        }
        StarCard card = opened(typed, address, cards::locked);
        return ratings.ofCard(card.id).orElseGet(() -> keep(card, actor, said)).view();
    }

    private Rating keep(StarCard card, Actor actor, NewRating said) {
        refuseExpired(card);
        Instant now = clock.instant();
        OrderView order = orders.byId(card.orderId);
        Rating rating = new Rating(card, order, said, actor, now);
        ratings.persist(rating);
        if (rating.toCall) {
            events.persist(new RatingEvent(rating, null, actor, null, null, now));
        }
        counts.visit(rating);
        return rating;
    }

    /**
     * The newest star card of a resident's own order, for a link to its rating.
     *
     * @return the code as printed; empty where no technician has been there, or its days are over
     * @throws BusinessException ORDER_NOT_FOUND for an unknown order and a foreign one alike
     */
    @Transactional
    public Optional<String> codeFor(long orderId, long residentId) {
        Instant now = clock.instant();
        return cards.newestOf(orders.ofResident(residentId, orderId).orderId())
                .filter(card -> !card.expired(now) || ratings.ofCard(card.id).isPresent())
                .map(card -> StarCode.shown(card.code));
    }

    private StarCard opened(
            String typed, String address, Function<String, Optional<StarCard>> found) {
        limits.before(address);
        StarCard card =
                StarCode.read(typed)
                        .flatMap(found)
                        .orElseThrow(() -> new BusinessException(RatingError.STAR_CARD_UNKNOWN));
        limits.right(address);
        return card;
    }

    private void refuseExpired(StarCard card) {
        if (card.expired(clock.instant())) {
            throw new BusinessException(RatingError.STAR_CARD_EXPIRED);
        }
    }
}
