package org.hearth.rating;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import org.hearth.platform.id.Ids;
import org.hearth.workorder.OrderView;

/** The card that a technician leaves behind; its code opens the rating of that visit. */
@Entity
class StarCard {

    static final Duration LIFE = Duration.ofDays(60);

    @Id long id;
    long orderId;
    int visit;
    String code;
    Instant issuedAt;
    Instant expiresAt;

    protected StarCard() {}

    StarCard(OrderView order, Instant now) {
        this.id = Ids.next();
        this.orderId = order.orderId();
        this.visit = order.reopened();
        this.code = StarCode.next();
        this.issuedAt = now;
        this.expiresAt = now.plus(LIFE);
    }

    boolean expired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    /**
     * @param given what was answered on it, or null
     */
    StarCardView view(OrderView order, RatingView given) {
        return new StarCardView(
                StarCode.shown(code),
                order.orderId(),
                order.number(),
                order.type(),
                order.branch(),
                order.maskedName(),
                issuedAt,
                expiresAt,
                given);
    }
}
