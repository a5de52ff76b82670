package org.hearth.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.hearth.platform.error.BusinessException;
import org.hearth.workorder.OrderStep;
import org.hearth.workorder.OrderStepped;
import org.hearth.workorder.OrderView;
import org.hearth.workorder.WorkOrders;

/** Gives each visit its star card, and shows it to the technician who leaves it. */
@ApplicationScoped
public class StarCards {

    private final StarCardRepository cards;
    private final RatingRepository ratings;
    private final WorkOrders orders;
    private final Clock clock;

    StarCards(StarCardRepository cards, RatingRepository ratings, WorkOrders orders, Clock clock) {
        this.cards = cards;
        this.ratings = ratings;
        this.orders = orders;
        this.clock = clock;
    }

    @Transactional
    void on(@Observes OrderStepped stepped) {
        OrderView order = stepped.order();
        boolean there = stepped.step() == OrderStep.ARRIVED || stepped.step() == OrderStep.HANDLED;
        if (there && order.type().visits() && !cards.left(order.orderId(), order.reopened())) {
            cards.persist(new StarCard(order, clock.instant()));
        }
    }

    /** The card of an order's last visit; empty before somebody came. */
    @Transactional
    public Optional<StarCardView> ofOrder(long orderId) {
        return cards.newestOf(orderId)
                .map(
                        card ->
                                card.view(
                                        orders.byId(orderId),
                                        ratings.ofCard(card.id).map(Rating::view).orElse(null)));
    }

    /**
     * The card of a technician's own order, to be shown or printed.
     *
     * @throws BusinessException STAR_CARD_UNKNOWN where there is none, and for the order of
     *     somebody else
     */
    @Transactional
    public StarCardView ofTechnician(String username, long orderId) {
        OrderView order = orders.byId(orderId);
        if (!username.equals(order.assignee()) && !username.equals(order.handledBy())) {
            throw new BusinessException(RatingError.STAR_CARD_UNKNOWN);
        }
        return cards.newestOf(orderId)
                .map(card -> card.view(order, null))
                .orElseThrow(() -> new BusinessException(RatingError.STAR_CARD_UNKNOWN));
    }
}
