package org.hearth.rating.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hearth.platform.html.Visit;
import org.hearth.platform.id.PublicId;
import org.hearth.rating.StarCards;
import org.hearth.workorder.OrderView;
import org.hearth.workorder.web.OrderPointer;
import org.hearth.workorder.web.OrderPointers;

/** From a visit to the star card that is left behind. */
@ApplicationScoped
class StarCardPointers implements OrderPointers {

    private final StarCards cards;
    private final Visit visit;

    StarCardPointers(StarCards cards, Visit visit) {
        this.cards = cards;
        this.visit = visit;
    }

    @Override
    public List<OrderPointer> onVisit(OrderView order) {
        return cards.ofOrder(order.orderId()).stream()
                .map(
                        card ->
                                OrderPointer.to(
                                        visit.messages(RatingMessages.class).card_title(),
                                        "/staff/my-orders/"
                                                + PublicId.WORK_ORDER.of(order.orderId())
                                                + "/star-card"))
                .toList();
    }
}
